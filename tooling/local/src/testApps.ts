import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '@cairn/api/demo';
import { createTestDatabase, freePort } from '@cairn/postgres';
import { appServices, consoleUrl, patientUrl } from './appServices.ts';
import { keepRunning } from './keepRunning.ts';
import { openTestDatabases } from './testDatabase.ts';
import { waitUntilServing } from './waitUntilServing.ts';

/** Both built apps and the worker on a database of their own, with the demo as of now or empty, for browser tests. */
export async function openTestApps({ empty = false } = {}): Promise<{
  patientUrl: string;
  consoleUrl: string;
  /** As the apps' role. */
  databaseUrl: string;
  close: () => Promise<void>;
}> {
  const opened = new AsyncDisposableStack();
  try {
    const directory = await mkdtemp(join(tmpdir(), 'cairn-e2e-'));
    opened.defer(() => rm(directory, { recursive: true, force: true }));
    const { template, close } = await openTestDatabases();
    opened.defer(close);
    const database = await createTestDatabase(template, 'browser');
    opened.defer(() => database.drop());
    if (!empty) await seedDemo({ databaseUrl: database.appUrl, now: new Date() });

    const settings = { directory, patientPort: await freePort(), consolePort: await freePort(), empty };
    const broke = (why: string) => console.error(why);
    for (const service of appServices(
      'start',
      settings,
      { auth: 'a secret of the browser tests only' },
      database.appUrl,
    ))
      opened.defer(keepRunning(service, broke));
    const { signal } = new AbortController();
    await Promise.all([settings.patientPort, settings.consolePort].map((port) => waitUntilServing(port, signal)));
    return {
      patientUrl: patientUrl(settings),
      consoleUrl: consoleUrl(settings),
      databaseUrl: database.appUrl,
      close: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}
