import { setTimeout as pause } from 'node:timers/promises';
import { database, faultWords, sweep } from '@cairn/api/clock';

const EVERY_MS = 5 * 60_000;

/** Sweeps every five minutes until it is told to stop; a sweep that goes wrong is said and tried again. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const db = database();
while (!stop.signal.aborted) {
  try {
    const { episodes, flags, faults } = await sweep(db, new Date());
    for (const fault of faults) console.error(new Date().toISOString(), fault);
    if (episodes > 0) console.log(`${new Date().toISOString()} ${episodes} episodes reassessed, ${flags} flags raised`);
  } catch (error) {
    console.error(new Date().toISOString(), faultWords(error));
  }
  await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
}
await db.end();
