import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isEmpty, seedDemo } from '@cairn/api/demo';
import { Trouble } from './Trouble.ts';

type Filling = { place: string; state: 'filling' | 'filled' };

/**
 * Puts the demo clinic into a database that has no data yet, and returns whether the database holds the demo.
 *
 * A note in the data directory tells a database filled halfway by a killed start from one with somebody's own data.
 *
 * @throws Trouble when an earlier start was interrupted while filling this database
 */
export async function fillDatabase(options: {
  directory: string;
  place: string;
  databaseUrl: string;
  say: (line: string) => void;
}): Promise<boolean> {
  const { databaseUrl, directory, place, say } = options;
  if (await isEmpty({ databaseUrl })) {
    await note(directory, { place, state: 'filling' });
    await seedDemo({ databaseUrl, now: new Date(), say });
    await note(directory, { place, state: 'filled' });
    return true;
  }
  const earlier = await readFilling(directory);
  if (earlier?.place !== place) return false;
  if (earlier.state === 'filling') {
    throw new Trouble(`An earlier start was interrupted while it filled ${place}; please drop that and start again`);
  }
  return true;
}

/** Whether a start was killed while it filled this place. */
export async function isHalfFilled(directory: string, place: string): Promise<boolean> {
  const earlier = await readFilling(directory);
  return earlier?.place === place && earlier.state === 'filling';
}

const file = (directory: string) => join(directory, 'demo.json');

const note = (directory: string, filling: Filling) => writeFile(file(directory), JSON.stringify(filling));

async function readFilling(directory: string): Promise<Filling | undefined> {
  try {
    return JSON.parse(await readFile(file(directory), 'utf8')) as Filling;
  } catch {
    return undefined; // none yet, or cut off while it was written
  }
}
