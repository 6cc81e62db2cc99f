import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { migrate } from '@cairn/db/migrate';
import { readSecrets } from '@cairn/postgres';
import { openDatabase } from './openDatabase.ts';
import { readSettings } from './readSettings.ts';
import { root } from './root.ts';

/** Rebuilds the episode summaries of the database that `npm start` uses, whether or not that is running. */
const settings = readSettings(process.env, process.argv.slice(2));
const secrets = await readSecrets(settings.directory);
const database = await openDatabase(settings, secrets);
try {
  await migrate(database.ownerUrl);
  const { DATABASE_URL: _administrative, ...env } = process.env;
  const command = spawn(process.execPath, [join(root, 'packages/api/src/summary/cli.ts')], {
    stdio: 'inherit',
    env: { ...env, APP_DATABASE_URL: database.appUrl },
  });
  const [code] = (await once(command, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  if (!database.cluster?.reused) await database.cluster?.stop();
}
