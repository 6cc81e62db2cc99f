import { defineConfig } from 'vitest/config';

const packages = (...names: string[]) => names.map((name) => `packages/${name}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: packages('vocabulary', 'rules', 'cohort', 'ui') } },
      {
        test: {
          name: 'database',
          include: [...packages('db', 'auth', 'api'), 'apps/worker/**/*.test.ts'],
          globalSetup: 'tooling/local/src/testDatabase.ts',
          testTimeout: 15_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'tooling',
          include: ['tooling/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
