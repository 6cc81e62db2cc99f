import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '@cairn/db/migrate';
import { readSecrets } from '@cairn/postgres';
import { appServices } from './appServices.ts';
import { buildApps } from './buildApps.ts';
import { fillDatabase } from './fillDatabase.ts';
import { keepRunning } from './keepRunning.ts';
import { openDatabase } from './openDatabase.ts';
import { readSettings, type Settings } from './readSettings.ts';
import { readyBlock } from './readyBlock.ts';
import { requirePort } from './requirePort.ts';
import { step } from './step.ts';
import { takeLock } from './takeLock.ts';
import { Trouble } from './Trouble.ts';
import { waitUntilServing } from './waitUntilServing.ts';
import { watchPostgres } from './watchPostgres.ts';

/** Brings everything up, says so, and stays until it is stopped by a signal or gives up; then ends the process. */
export async function serve(mode: 'start' | 'dev'): Promise<void> {
  const started = new AsyncDisposableStack();
  const stopped = new AbortController();
  const stop = async (code: number, why?: string) => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    console.log(why ?? '\nStopping.');
    await started.disposeAsync().catch((error: unknown) => console.error((error as Error).message));
    if (!why) console.log('Everything is stopped.');
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.on('disconnect', () => void stop(0)); // npm or the script under it was killed
  try {
    await bringUp(mode, started, stopped.signal, (why) => void stop(1, why));
  } catch (error) {
    await stop(1, error instanceof Trouble ? error.message : (error as Error).stack);
  }
}

async function bringUp(
  mode: 'start' | 'dev',
  started: AsyncDisposableStack,
  signal: AbortSignal,
  giveUp: (why: string) => void,
): Promise<void> {
  const began = performance.now();
  const settings = readSettings(process.env, process.argv.slice(2));
  started.defer(await takeLock(settings.directory));
  await requirePort(settings.patientPort, 'PATIENT_PORT');
  await requirePort(settings.consolePort, 'CONSOLE_PORT');
  const secrets = await readSecrets(settings.directory);

  const opening = openDatabase(settings, secrets);
  started.defer(async () => (await opening.catch(() => undefined))?.cluster?.stop());
  const database = await step(
    settings.databaseUrl ? 'Postgres: reaching the server of DATABASE_URL' : 'Postgres: starting',
    () => opening,
    ({ cluster }) => (cluster ? `port ${cluster.port}${cluster.reused ? ', it was still running' : ''}` : ''),
  );
  if (database.cluster) started.defer(watchPostgres(database.cluster, giveUp));
  signal.throwIfAborted();
  await step('Database: migrating', () => migrate(database.ownerUrl));
  signal.throwIfAborted();
  const holdsDemo = !settings.empty && (await fill(settings, database));
  signal.throwIfAborted();
  if (mode === 'start') await buildApps(signal);

  await rm(join(settings.directory, 'logs'), { recursive: true, force: true });
  await step('Apps: starting', async () => {
    for (const service of appServices(mode, settings, secrets, database.appUrl)) {
      started.defer(keepRunning(service, giveUp));
    }
    await Promise.all([settings.patientPort, settings.consolePort].map((port) => waitUntilServing(port, signal)));
  });
  console.log(readyBlock(settings, database.place, holdsDemo, performance.now() - began));
}

function fill(settings: Settings, database: { appUrl: string; place: string }): Promise<boolean> {
  return step(
    'Demo clinic: filling the database if it is empty',
    () =>
      fillDatabase({
        directory: settings.directory,
        place: database.place,
        databaseUrl: database.appUrl,
        say: (line) => console.log(`  ${line}`),
      }),
    (holdsDemo) => (holdsDemo ? '' : 'it holds data of its own'),
  );
}
