import { type PatientActor, walkLogs, withActor } from '@cairn/db';
import { painDays } from '@cairn/db/factories';
import { type PlanOfCare, type WalkLogInput, addDays, newId } from '@cairn/vocabulary';
import { aPlan } from './aPlan.ts';
import { NOW, type Suite, TODAY } from './aSuite.ts';

type Walk = Pick<WalkLogInput, 'on' | 'minutes'> & Partial<WalkLogInput>;

/** Stores walks as they are, about any day. */
export const walksOn = (suite: Suite, actor: PatientActor, episodeId: string, walks: Walk[]) =>
  withActor(suite.db, actor, (tx) =>
    tx.insert(walkLogs).values(
      walks.map((walk) => ({
        id: newId(),
        writtenAt: NOW,
        receivedAt: NOW,
        zone: 'America/Los_Angeles',
        contentHash: 'made for a test',
        ...walk,
        clinicId: actor.clinicId,
        patientId: actor.patientId,
        episodeId,
      })),
    ),
  );

/** Signs a plan of twice 10 minutes on five days, in force since `daysAgo` days before today. */
export const planSince = (suite: Suite, episodeId: string, daysAgo: number, over: Partial<PlanOfCare> = {}) =>
  suite.as(suite.therapist, new Date(NOW.getTime() - daysAgo * 86_400_000)).plan.revise({
    episodeId,
    follows: 0,
    effectiveOn: addDays(TODAY, -daysAgo),
    plan: aPlan(over),
  });

/**
 * A patient under a plan whose first week ended yesterday: calm walks on four of its days, two each, and pain 3 on all of
 * two weeks. It makes the rules propose 11 minutes; `walk` and `legs` (14 days) are what differs.
 */
export async function aWalkedWeek(suite: Suite, walk: Partial<Walk> = {}, legs: (number | null)[] = Array(14).fill(3)) {
  const { actor, episodeId } = await suite.newPatient();
  const { id: planId } = await planSince(suite, episodeId, 7);
  await painDays(suite.db, actor, episodeId, addDays(TODAY, -14), legs);
  const calm = { minutes: 20, bouts: 2, painBefore: 3, painPeak: 4, painNextMorning: 3 };
  await walksOn(
    suite,
    actor,
    episodeId,
    [7, 5, 3, 1].map((back) => ({ ...calm, on: addDays(TODAY, -back), ...walk })),
  );
  return { actor, episodeId, planId };
}
