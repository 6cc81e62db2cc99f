import { type Part, type Transaction, type episodes, inOneStatement, type patients, writeTogether } from '@cairn/db';
import { evaluateDays, evaluateSince, withLog } from '@cairn/rules';
import {
  type EpisodeDays,
  type JudgedThrough,
  type LocalDate,
  addDays,
  daysBetween,
  localDateIn,
} from '@cairn/vocabulary';
import { keptDays } from '../days/keptDays.ts';
import { layDays } from '../days/layDays.ts';
import { daysPart } from '../days/daysPart.ts';
import { type KnownFlag, flagsOf } from '../flag/flagsOf.ts';
import { plansOf } from '../plan/plansOf.ts';
import { lastSighting } from '../sighting/lastSighting.ts';
import { type LastLog, lastLogOf } from '../summary/lastLogOf.ts';
import { summaryPart } from '../summary/summaryPart.ts';
import type { Change } from './change.ts';
import { type Kept, loadKept } from './loadKept.ts';
import { newFlags } from './newFlags.ts';
import { periodsOf, policiesUntil } from './policiesBetween.ts';
import { storeFlags } from './storeFlags.ts';
import { wakeFlags } from './wakeFlags.ts';

type Episode = typeof episodes.$inferSelect;
type Patient = typeof patients.$inferSelect;

const later = (a: LocalDate, b: LocalDate) => (a > b ? a : b);

/** What is stored of the flags, as `newFlags` compares; what a flag that is open carries on is open too. */
function known(stored: readonly KnownFlag[], { timeZone }: Patient) {
  const open = new Set(stored.filter(({ resolvedAt }) => !resolvedAt).map(({ rule }) => rule));
  return stored.map(({ rule, raisedOn, evidence, resolvedAt, outcome }) => ({
    rule,
    raisedOn,
    evidence,
    resolvedOn: resolvedAt && !(outcome === 'superseded' && open.has(rule)) ? localDateIn(resolvedAt, timeZone) : null,
  }));
}

/** The days with what changed, and whether that is still to be written; laid out anew when they cannot be carried on. */
async function daysWith(
  tx: Transaction,
  episode: Episode,
  patient: Patient,
  now: Date,
  kept: Kept,
  change: Change | null,
): Promise<{ days: EpisodeDays; changed: boolean }> {
  const before = kept?.cells && kept.said ? keptDays(episode, { cells: kept.cells, said: kept.said }) : null;
  if (before && !change?.days) return { days: before, changed: false };
  if (before && change?.days && change.days !== 'anew') return { days: withLog(before, change.days), changed: true };
  return { days: await layDays(tx, episode, patient.timeZone, now), changed: true };
}

/** How far the rules had judged the days, unless something changed in those. */
function judgedBefore(kept: Kept, change: Change | null, { startedOn }: EpisodeDays): JudgedThrough | null {
  const judged = kept?.judged ?? null;
  if (!judged || !change?.days) return judged;
  return change.days !== 'anew' && daysBetween(startedOn, change.on) + 1 > judged.day ? judged : null;
}

/** The newest day and instant of a log, with one that came now. */
const withNow = (last: LastLog | null, change: Change | null, now: Date): LastLog | null =>
  change?.isLog ? { on: later(change.on, last?.on ?? ''), receivedAt: now } : last;

/** What the rules and the summary rest on besides the logs that the days were laid out from. */
export type Basis = Awaited<ReturnType<typeof readBasis>>;

/**
 * Reads it in one statement, which can be sent before the episode has been read.
 * @param on the day that the transaction changes something of
 */
export async function readBasis(
  tx: Transaction,
  episode: Pick<Episode, 'clinicId' | 'id'>,
  now: Date,
  on: LocalDate = '',
) {
  // East of everyone it is at most a day later.
  const to = later(addDays(localDateIn(now, 'UTC'), 1), on);
  const [kept, policies, stored, plans, seenAt] = await inOneStatement(tx, (one) =>
    Promise.all([
      loadKept(one, episode),
      policiesUntil(one, { clinicId: episode.clinicId, to }),
      flagsOf(one, episode),
      plansOf(one, episode),
      lastSighting(one, episode),
    ]),
  );
  return { kept, policies, stored, plans, seenAt };
}

/**
 * Runs the rules over one episode as of its patient's today, each day by the policy in force on it: wakes flags that were
 * put off until now and stores those that are new. Reads one row of days and judges those that may have changed, whatever
 * the history.
 * @param change what the transaction changed of what the rules read, null when nothing
 * @param basis where the caller has read it already
 * @returns how many flags were raised, and what is still to be written: the summary, and the days where they changed
 */
export async function judge(
  tx: Transaction,
  episode: Episode,
  patient: Patient,
  now: Date,
  change: Change | null = null,
  basis?: Basis,
): Promise<{ raised: number; parts: Part[] }> {
  const { kept, policies, stored, plans, seenAt } = basis ?? (await readBasis(tx, episode, now, change?.on));
  // A phone whose clock is minutes ahead of midnight: its entry is judged now, not when the day comes.
  const today = later(localDateIn(now, patient.timeZone), change?.on ?? '');
  const { current, before } = periodsOf(policies, episode.startedOn ?? today, today);
  const keptLog = kept?.lastLogOn ? { on: kept.lastLogOn, receivedAt: new Date(kept.lastLogAt) } : null;
  const lastLog = withNow(kept ? keptLog : await lastLogOf(tx, episode), change, now);
  const sources = { episode, patient, today, plans, seenAt, lastLog, quietFromDays: current.policy.gap.nudgeDays };
  const asleep = stored.some(({ status, snoozedUntil }) => status === 'snoozed' && snoozedUntil && snoozedUntil <= now);
  if (asleep) await wakeFlags(tx, episode, now);
  const begun = episode.startedOn !== null && episode.startedOn <= today;
  if (!begun) {
    const all = asleep ? await flagsOf(tx, episode) : stored;
    return { raised: 0, parts: [summaryPart({ ...sources, state: null, flags: all })] };
  }
  const { days, changed } = await daysWith(tx, episode, patient, now, kept, change);
  const looked = { id: episode.id, days, asOf: today };
  const { assessment, judged, resumed } = evaluateSince(
    looked,
    current.policy,
    current.from ?? undefined,
    judgedBefore(kept, change, days),
  );
  // A day is judged by the policy that was in force on it, also when a log about it comes later.
  const past = resumed ? [] : before;
  const earlier = past.flatMap(({ policy, from, until }) =>
    evaluateDays({ ...looked, asOf: until }, [policy], from ?? undefined).flatMap(({ flags: raised }) => raised),
  );
  const answers = new Set(Object.entries(change?.answers ?? {}).map(([question, answer]) => `${question}:${answer}`));
  const fresh = newFlags(
    [...earlier, ...assessment.flags],
    known(stored, patient),
    current.policy,
    change && { on: change.on, answers },
  );
  await storeFlags(tx, { episode, fresh, stored, today, now });
  const all = asleep || fresh.length > 0 ? await flagsOf(tx, episode) : stored;
  const summary = summaryPart({ ...sources, state: { outlook: assessment, days }, flags: all });
  return { raised: fresh.length, parts: changed ? [daysPart(episode, days, judged), summary] : [summary] };
}

/**
 * Judges an episode and writes what follows: part of every transaction that changes what the rules read, and of the
 * clock's. @returns how many flags were raised
 */
export async function reassess(...judging: Parameters<typeof judge>): Promise<number> {
  const { raised, parts } = await judge(...judging);
  await writeTogether(judging[0], parts);
  return raised;
}
