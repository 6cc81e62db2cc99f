import { sql } from 'drizzle-orm';
import type { raisings } from './raisings.ts';

type Raisings = Pick<ReturnType<typeof raisings>, 'raisedAt' | 'dueAt' | 'acknowledgedAt' | 'urgency'>;

/** A percentile of the hours from raised to taken on; null when none was taken on. */
export const percentileHours = (r: Raisings, share: number) =>
  sql<number | null>`percentile_cont(${sql.raw(String(share))}) within group (
    order by extract(epoch from ${r.acknowledgedAt} - ${r.raisedAt}) / 3600.0)::float8`;

/** Whether it was taken on in time; an emergency is due at once and counts as in time within an hour. */
export const inTime = (r: Raisings) => sql`${r.acknowledgedAt} is not null and (${r.dueAt} is null
  or ${r.acknowledgedAt} <= ${r.dueAt}
  or (${r.urgency} = 'now' and ${r.acknowledgedAt} <= ${r.raisedAt} + interval '1 hour'))`;
