import type { Finder } from './jobs.ts';
import { lateFlags } from './lateFlags.ts';

/** Whether the clinic's leads are to be told of flags past due. */
export const dueEscalation: Finder = async (tx, clinicId, now) =>
  (await lateFlags(tx, clinicId, now, false)).length > 0
    ? [{ queue: 'escalate', key: clinicId, payload: { clinicId } }]
    : [];
