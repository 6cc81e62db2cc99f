import { and, eq } from 'drizzle-orm';
import { type Transaction, type episodes, flags, type patients } from '@cairn/db';
import { type LocalDate, type SafetyAnswers, localDateIn } from '@cairn/vocabulary';
import { evaluate } from '@cairn/rules';
import { refreshSummary } from '../summary/refreshSummary.ts';
import { loadTimeline } from './loadTimeline.ts';
import { newFlags } from './newFlags.ts';
import { policiesBetween } from './policiesBetween.ts';
import { storeFlags } from './storeFlags.ts';
import { wakeFlags } from './wakeFlags.ts';

type Episode = typeof episodes.$inferSelect;
type Patient = typeof patients.$inferSelect;

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/**
 * Runs the rules over one episode as of its patient's today, each day by the policy in force on it: wakes flags that were
 * put off until now, stores those that are new, and refreshes its summary; part of every transaction that changes what
 * the rules read, and of the clock's.
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
  await wakeFlags(tx, episode, now);
  // A phone whose clock is minutes ahead of midnight: its entry is judged now, not when the day comes.
  const today = later(localDateIn(now, patient.timeZone), given?.on ?? '');
  if (!episode.startedOn || episode.startedOn > today) {
    await refreshSummary(tx, episode, patient, null, now);
    return 0;
  }
  const [timeline, { current, before }, stored] = await Promise.all([
    loadTimeline(tx, episode, patient.timeZone, today),
    policiesBetween(tx, episode.clinicId, episode.startedOn, today),
    tx
      .select({
        rule: flags.rule,
        raisedOn: flags.raisedOn,
        evidence: flags.evidence,
        resolvedAt: flags.resolvedAt,
        outcome: flags.outcome,
      })
      .from(flags)
      .where(and(eq(flags.clinicId, episode.clinicId), eq(flags.episodeId, episode.id))),
  ]);
  const { policy } = current;
  const assessment = evaluate(timeline, policy, current.from ?? undefined);
  // A day is judged by the policy that was in force on it, also when a log about it comes later.
  const earlier = before.flatMap(
    (past) => evaluate({ ...timeline, asOf: past.until }, past.policy, past.from ?? undefined).flags,
  );
  const open = new Set(stored.filter(({ resolvedAt }) => !resolvedAt).map(({ rule }) => rule));
  const known = stored.map(({ resolvedAt, outcome, ...flag }) => ({
    ...flag,
    // What a flag that is open carries on is open too.
    resolvedOn:
      resolvedAt && !(outcome === 'superseded' && open.has(flag.rule))
        ? localDateIn(resolvedAt, patient.timeZone)
        : null,
  }));
  const answers = new Set(Object.entries(given?.answers ?? {}).map(([question, answer]) => `${question}:${answer}`));
  const fresh = newFlags([...earlier, ...assessment.flags], known, policy, given && { on: given.on, answers });
  await storeFlags(tx, episode, fresh, today, now);
  await refreshSummary(tx, episode, patient, { assessment, timeline, today }, now);
  return fresh.length;
}
