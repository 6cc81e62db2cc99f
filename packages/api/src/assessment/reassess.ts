import { and, eq } from 'drizzle-orm';
import { type Transaction, clinics, type episodes, flags, type patients } from '@cairn/db';
import { type LocalDate, type SafetyAnswers, dueOn, localDateIn, newId } from '@cairn/vocabulary';
import { evaluate } from '@cairn/rules';
import { refreshSummary } from '../summary/refreshSummary.ts';
import { endOfDay } from './endOfDay.ts';
import { loadTimeline } from './loadTimeline.ts';
import { newFlags } from './newFlags.ts';
import { policyOf } from './policyOf.ts';

type Episode = typeof episodes.$inferSelect;
type Patient = typeof patients.$inferSelect;

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/**
 * Runs the rules over one episode as of its patient's today, stores the flags that are new, and refreshes its summary;
 * part of every transaction that changes what the rules read, and of the clock's.
 * @param given the safety answers that came with this change, and the day they are about
 * @returns how many flags were raised
 */
export async function reassess(
  tx: Transaction,
  episode: Episode,
  patient: Patient,
  now: Date,
  given: { on: LocalDate; answers: SafetyAnswers } | null = null,
): Promise<number> {
  // A phone whose clock is minutes ahead of midnight: its entry is judged now, not when the day comes.
  const today = later(localDateIn(now, patient.timeZone), given?.on ?? '');
  if (!episode.startedOn || episode.startedOn > today) {
    await refreshSummary(tx, episode, patient, null, now);
    return 0;
  }
  const [timeline, policy, stored, [clinic]] = await Promise.all([
    loadTimeline(tx, episode, patient.timeZone, today),
    policyOf(tx, episode.clinicId, today),
    tx
      .select({ rule: flags.rule, raisedOn: flags.raisedOn, evidence: flags.evidence, resolvedAt: flags.resolvedAt })
      .from(flags)
      .where(and(eq(flags.clinicId, episode.clinicId), eq(flags.episodeId, episode.id))),
    tx.select({ timeZone: clinics.timeZone }).from(clinics).where(eq(clinics.clinicId, episode.clinicId)),
  ]);
  const assessment = evaluate(timeline, policy);
  const zone = clinic?.timeZone ?? patient.timeZone;
  const known = stored.map(({ resolvedAt, ...flag }) => ({
    ...flag,
    resolvedOn: resolvedAt && localDateIn(resolvedAt, patient.timeZone),
  }));
  const answers = new Set(Object.entries(given?.answers ?? {}).map(([question, answer]) => `${question}:${answer}`));
  const fresh = newFlags(assessment.flags, known, policy, given && { on: given.on, answers });
  if (fresh.length > 0)
    await tx.insert(flags).values(
      fresh.map((flag) => {
        // A log that comes late starts the time to act when it comes.
        const due = dueOn(flag.urgency, later(flag.raisedOn, today));
        return {
          clinicId: episode.clinicId,
          patientId: episode.patientId,
          episodeId: episode.id,
          id: newId(),
          rule: flag.rule,
          ruleVersion: flag.version,
          policyVersion: flag.policyVersion,
          raisedOn: flag.raisedOn,
          raisedAt: now,
          urgency: flag.urgency,
          dueAt: flag.urgency === 'now' ? now : due === null ? null : endOfDay(due, zone),
          evidence: flag.evidence,
          status: 'open' as const,
        };
      }),
    );
  await refreshSummary(tx, episode, patient, { assessment, timeline, today }, now);
  return fresh.length;
}
