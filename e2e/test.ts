import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import { type Database, connect } from '@cairn/db';
import { aSession } from '@cairn/db/factories';

export { expect };

export type App = 'patient' | 'console';

const given = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the global setup did not run.`);
  return value;
};

export const urlOf = (app: App): string => given(app === 'patient' ? 'E2E_PATIENT_URL' : 'E2E_CONSOLE_URL');

/** Inserts a session and puts its cookie into the browser: signing in by hand has a test of its own. */
export async function signInAs(db: Database, context: BrowserContext, app: App, email: string): Promise<void> {
  const token = await aSession(db, app === 'patient' ? 'patient' : 'staff', email);
  await context.addCookies([
    { name: `cairn-${app}.session`, value: token, url: urlOf(app), httpOnly: true, sameSite: 'Lax' },
  ]);
}

/** What a browser says on its console or throws is a fault of ours, but for going offline on purpose. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const fault = message.type() === 'error' || message.type() === 'warning';
    if (fault && !message.text().includes('ERR_INTERNET_DISCONNECTED')) faults.push(`${page.url()}: ${message.text()}`);
  });
}

export const test = base.extend<{ db: Database; open: (app: App) => Promise<Page> }>({
  db: async ({}, use) => {
    const db = connect(given('E2E_DATABASE_URL'), 2);
    await use(db);
    await db.end();
  },
  /** Opens an app in a browser of its own: cookies, storage and all. */
  open: async ({ browser }, use) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (app) => {
      const context = await browser.newContext({
        baseURL: urlOf(app),
        viewport: app === 'patient' ? { width: 390, height: 844 } : { width: 1440, height: 900 },
        reducedMotion: 'reduce',
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
});
