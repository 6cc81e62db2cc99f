import { and, desc, eq } from 'drizzle-orm';
import { planRevisions } from '@cairn/db';
import { RevisePlanInput, localDateIn, newId } from '@cairn/vocabulary';
import { closeProposal } from '../dose/closeProposal.ts';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput, conflict } from '../errors.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';

/**
 * Signs a new revision of the plan; earlier ones stay as they are.
 * The open proposal of a walking dose, if there is one, is accepted or adjusted when the plan names it, else superseded.
 * @throws CONFLICT when someone signed another revision meanwhile, or the named proposal is not the open one; BAD_REQUEST
 * for a day that has passed
 */
export const revise = episodeProcedure
  .meta({ action: 'plan.revise' })
  .input(RevisePlanInput)
  .mutation(async ({ ctx: { tx, actor, now, audit, episode, patient }, input }) => {
    if (input.effectiveOn < localDateIn(now, patient.timeZone))
      throw new InvalidInput({ effectiveOn: ['This day has passed where your patient lives.'] });
    const [newest] = await tx
      .select({ revision: planRevisions.revision })
      .from(planRevisions)
      .where(and(eq(planRevisions.clinicId, episode.clinicId), eq(planRevisions.episodeId, episode.id)))
      .orderBy(desc(planRevisions.revision))
      .limit(1);
    if ((newest?.revision ?? 0) !== input.follows)
      throw conflict('Someone signed another revision meanwhile. Your draft is kept: look at theirs, then sign again.');
    const revision = input.follows + 1;
    const { staffId } = staffOf(actor);
    const id = newId();
    await tx.insert(planRevisions).values({
      ...input.plan,
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      episodeId: episode.id,
      id,
      revision,
      effectiveOn: input.effectiveOn,
      signedBy: staffId,
      signedAt: now,
    });
    const { plan, follows } = input;
    const closed = await closeProposal(tx, episode, input.proposalId, { planId: id, plan, follows, staffId, now });
    await reassess(tx, episode, patient, now);
    await audit({
      patientId: patient.id,
      entityId: id,
      detail: { revision, effectiveOn: input.effectiveOn, ...closed },
    });
    return { id, revision };
  });
