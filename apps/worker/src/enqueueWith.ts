import { sql } from 'drizzle-orm';
import { type PgBoss, fromDrizzle } from 'pg-boss';
import type { Enqueue } from '@cairn/api/clock';

/** Rows an INSERT of jobs has at most. */
const MOST = 1000;

/** How jobs are sent inside a transaction of ours: the queue is in the same database. */
export const enqueueWith =
  (boss: PgBoss): Enqueue =>
  async (tx, jobs) => {
    for (const [queue, some] of Map.groupBy(jobs, (job) => job.queue))
      for (let from = 0; from < some.length; from += MOST)
        await boss.insert(
          queue,
          some
            .slice(from, from + MOST)
            .map(({ payload, key }) => ({ data: payload, ...(key === undefined ? {} : { singletonKey: key }) })),
          { db: fromDrizzle(tx, sql) },
        );
  };
