import { join } from 'node:path';
import { migrate } from '@cairn/db/migrate';
import { openTestCluster } from '@cairn/postgres';
import type { TestProject } from 'vitest/node';

const root = join(import.meta.dirname, '../../..');

/** The shared test cluster with a template of today's migrations and queue; several runs may hold it at once. */
export const openTestDatabases = () =>
  openTestCluster({
    directory: join(root, '.cairn/test'),
    madeOf: ['drizzle', 'src/migrate.ts', 'src/queue', 'node_modules/pg-boss/package.json'].map((path) =>
      join(root, 'packages/db', path),
    ),
    migrate,
  });

/** Vitest's global setup: gives the template to `inject('template')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { template, close } = await openTestDatabases();
  project.provide('template', template);
  return close;
}
