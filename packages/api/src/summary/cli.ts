import { database } from '@cairn/db';
import { rebuild } from './rebuild.ts';

/** `npm run rebuild`: rebuilds the caseload rows, says what differed, and proves the result by a second pass. */
const db = database();
const began = performance.now();
const first = await rebuild(db, new Date(), true);
const second = await rebuild(db, new Date(), false);
await db.end();
for (const { episodeId, columns } of first.differences) console.log(`${episodeId}: ${columns.join(', ')} differed`);
console.log(
  `${first.episodes} episodes rebuilt, ${first.differences.length} differed and ${first.counters} counters, ` +
    `${second.differences.length} and ${second.counters} differ now, ${Math.round(performance.now() - began)} ms`,
);
process.exitCode = second.differences.length + second.counters === 0 ? 0 : 1;
