import { and, eq, lte } from 'drizzle-orm';
import { nudges } from '@cairn/db';
import type { Finder } from './jobs.ts';

/** Reminders whose time has come. */
export const waitingNudges: Finder = async (tx, clinicId, now) => {
  const rows = await tx
    .select({ nudgeId: nudges.id })
    .from(nudges)
    .where(and(eq(nudges.clinicId, clinicId), eq(nudges.status, 'waiting'), lte(nudges.notBefore, now)));
  return rows.map(({ nudgeId }) => ({ queue: 'nudge', key: nudgeId, payload: { clinicId, nudgeId } }));
};
