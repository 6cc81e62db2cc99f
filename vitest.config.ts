import { defineConfig } from 'vitest/config';

const packages = (...names: string[]) => names.map((name) => `packages/${name}/**/*.test.{ts,tsx}`);

/** Enough on two cores that build, lint and check types meanwhile; a hook may clone a database or start a server. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            ...packages('vocabulary', 'rules', 'cohort', 'ui'),
            'apps/{patient,console}/src/**/*.test.{ts,tsx}',
          ],
          ...patience,
        },
      },
      {
        test: {
          name: 'database',
          include: [...packages('db', 'auth', 'api'), 'apps/worker/**/*.test.ts'],
          globalSetup: 'tooling/local/src/testDatabase.ts',
          // Each suite has a database of its own; loading the api anew for each took two thirds of the time.
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'tooling', include: ['tooling/**/*.test.ts'], ...patience } },
    ],
  },
});
