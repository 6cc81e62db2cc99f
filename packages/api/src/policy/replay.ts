import { and, eq, inArray, sql } from 'drizzle-orm';
import { replays } from '@cairn/db';
import { StartReplayInput, newId, policyChanges } from '@cairn/vocabulary';
import { procedure, staffOf } from '../trpc.ts';
import { clinicPolicies } from './clinicPolicies.ts';
import { replayPeriod } from './replayPeriod.ts';

/**
 * Asks for a draft to be run over the clinic's last months, beside the newest signed policy; the worker does it. One of
 * the clinic's that still waits or runs is overtaken: it stops, and counts as failed.
 */
export const replay = procedure
  .meta({ action: 'policy.replay' })
  .input(StartReplayInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input: { draft, months } }) => {
    const { clinicId } = actor;
    const { today, newest } = await clinicPolicies(tx, clinicId, now);
    // Of two who ask at once the second overtakes the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`replay ${clinicId}`}, 0))`);
    await tx
      .update(replays)
      .set({ status: 'failed', finishedAt: now })
      .where(and(eq(replays.clinicId, clinicId), inArray(replays.status, ['queued', 'running'])));
    const replayId = newId();
    const period = replayPeriod(today, months);
    await tx.insert(replays).values({
      clinicId,
      id: replayId,
      requestedBy: staffOf(actor).staffId,
      requestedAt: now,
      draft,
      policyVersion: newest.version,
      ...period,
      status: 'queued',
    });
    const changes = policyChanges(newest.document, draft);
    await audit({ entityId: replayId, detail: { policyVersion: newest.version, ...period, changes } });
    return { replayId };
  });
