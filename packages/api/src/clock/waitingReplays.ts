import { and, eq, inArray } from 'drizzle-orm';
import { replays } from '@cairn/db';
import type { Finder } from './jobs.ts';

/** Replays that were asked for and are not done: those that wait, and those whose worker was killed. */
export const waitingReplays: Finder = async (tx, clinicId) => {
  const rows = await tx
    .select({ replayId: replays.id })
    .from(replays)
    .where(and(eq(replays.clinicId, clinicId), inArray(replays.status, ['queued', 'running'])));
  return rows.map(({ replayId }) => ({ queue: 'replay', key: replayId, payload: { clinicId, replayId } }));
};
