import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from '@cairn/postgres';
import { Trouble } from './Trouble.ts';

/**
 * Makes this process the only launcher of a data directory and returns how to give that up.
 *
 * The file of a killed launcher is taken over. One that is just ending gets a few seconds.
 *
 * @throws Trouble when another launcher lives
 */
export async function takeLock(directory: string, patience = 5_000): Promise<() => Promise<void>> {
  await mkdir(directory, { recursive: true });
  const file = join(directory, 'launcher.pid');
  for (const giveUpAt = Date.now() + patience; ; await wait(100)) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pid && !isRunning(pid, join('tooling', 'local'))) await rm(file, { force: true });
    else if (Date.now() > giveUpAt) {
      throw new Trouble(
        `Cairn is already running on ${directory} (process ${pid}); stop it, or give another CAIRN_DATA`,
      );
    }
  }
}
