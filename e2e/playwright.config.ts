import { defineConfig } from '@playwright/test';
import { chromium } from './chromium.ts';

const { executablePath, args } = await chromium();

export default defineConfig({
  testDir: '.',
  globalSetup: './globalSetup.ts',
  outputDir: './test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
  },
});
