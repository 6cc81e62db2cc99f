import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, `${process.pid}\n${process.argv[1]}`);
  try {
    for (const giveUpAt = Date.now() + patience; ; await wait(100)) {
      // A hard link appears complete or not at all.
      const taken = await link(mine, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code !== 'EEXIST') throw error;
        },
      );
      if (taken) return () => rm(file, { force: true });
      const [pid, script] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
      if (!script || !isRunning(Number(pid), script)) await rm(file, { force: true });
      else if (Date.now() > giveUpAt) {
        throw new Trouble(
          `Cairn is already running on ${directory} (process ${pid}); stop it, or give another CAIRN_DATA`,
        );
      }
    }
  } finally {
    await rm(mine);
  }
}
