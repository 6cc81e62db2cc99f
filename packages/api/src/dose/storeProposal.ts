import { and, desc, eq, ne } from 'drizzle-orm';
import { type Transaction, doseProposals, episodes, flags, type patients, planRevisions } from '@cairn/db';
import { proposeDose } from '@cairn/rules';
import { addDays, localDateIn, newId } from '@cairn/vocabulary';
import { loadTimeline } from '../assessment/loadTimeline.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { writeAudit } from '../audit.ts';
import { isDue } from './isDue.ts';

type Episode = typeof episodes.$inferSelect;
type Patient = typeof patients.$inferSelect;

/**
 * Proposes the walking dose as of the end of the patient's yesterday, the last whole day, and stores it when it is time
 * for one: see `isDue`. It takes the place of the open proposal and changes no plan. Running it again, or twice at once,
 * stores nothing twice. While a signed plan has yet to begin there is nothing to judge.
 * @returns whether one was stored
 */
export async function storeProposal(tx: Transaction, episode: Episode, patient: Patient, now: Date): Promise<boolean> {
  const { clinicId, patientId } = episode;
  const today = localDateIn(now, patient.timeZone);
  const on = addDays(today, -1);
  if (episode.endedOn || !episode.startedOn || episode.startedOn > on) return false;

  const of = (table: typeof planRevisions | typeof doseProposals | typeof flags) =>
    and(eq(table.clinicId, clinicId), eq(table.episodeId, episode.id));
  // Those who sign or decline take the same lock.
  await tx
    .select({ id: episodes.id })
    .from(episodes)
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episode.id)))
    .for('no key update');
  const [[newest], known] = await Promise.all([
    tx
      .select({ revision: planRevisions.revision, effectiveOn: planRevisions.effectiveOn })
      .from(planRevisions)
      .where(of(planRevisions))
      .orderBy(desc(planRevisions.revision))
      .limit(1),
    tx.select().from(doseProposals).where(of(doseProposals)),
  ]);
  if ((newest && newest.effectiveOn > on) || known.some((one) => one.on >= on)) return false;

  const [timeline, policy, openFlags] = await Promise.all([
    loadTimeline(tx, episode, patient.timeZone, on),
    policyOf(tx, clinicId, today),
    tx
      .select({ rule: flags.rule })
      .from(flags)
      .where(and(of(flags), ne(flags.status, 'resolved'))),
  ]);
  const proposal = proposeDose(
    timeline,
    policy,
    openFlags.map(({ rule }) => rule),
  );
  if (!isDue(proposal, newest ?? null, known)) return false;

  await tx
    .update(doseProposals)
    .set({ status: 'superseded', decidedAt: now })
    .where(and(of(doseProposals), eq(doseProposals.status, 'open')));
  const id = newId();
  await tx.insert(doseProposals).values({
    clinicId,
    patientId,
    episodeId: episode.id,
    id,
    on,
    kind: proposal.kind,
    policyVersion: policy.version,
    proposal,
    followsRevision: newest?.revision ?? 0,
    createdAt: now,
    status: 'open',
  });
  await writeAudit(tx, now, { kind: 'system', clinicId }, 'clock.propose', {
    patientId,
    entityId: id,
    detail: { on, kind: proposal.kind },
  });
  return true;
}
