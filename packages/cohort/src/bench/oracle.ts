import { daysBetween } from '@cairn/vocabulary';
import { levelOn, RELAPSE_SHARE } from '../course.ts';
import { delaysOf, isClear, isSeenToRelapse, type Delays } from './alertLoad.ts';
import { DAYS, type BenchPatient } from './cohorts.ts';
import { quantile } from './estimate.ts';

const LAG_1 = 0.35;
/** Flares lift the mean rating, NPRS points. */
const FLARE_MEAN = 0.25;

/** A day with a log: how far it is above the course without a relapse, and how far a relapse would lift it. */
interface Seen {
  day: number;
  above: number;
  lift: number;
}

/** What an all-knowing judge sees of a patient, and the spread of the days around the true course. */
function seenOf({ timeline, truth }: BenchPatient): { seen: Seen[]; variance: number } {
  const settled = { ...truth, relapseDay: null };
  const logs = timeline.painLogs.flatMap((log) => {
    const nprs = truth.site === 'leg' ? log.legNprs : log.backNprs;
    return typeof nprs === 'number' ? [{ day: daysBetween(timeline.startedOn, log.on) + 1, nprs }] : [];
  });
  const squares = logs.map(({ day, nprs }) => (nprs - FLARE_MEAN - levelOn(truth, day)) ** 2);
  const variance = Math.max(0.25, squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length));
  const seen = logs.map(({ day, nprs }) => {
    const level = levelOn(settled, day);
    return { day, above: nprs - FLARE_MEAN - level, lift: Math.max(0, RELAPSE_SHARE * truth.baseline - level) };
  });
  return { seen, variance };
}

/**
 * How sure the judge is by each logged day that pain has come back: the greatest likelihood ratio of a relapse on any
 * day so far (CUSUM), its noise whitened. Nobody who does not know the course can do better with these logs.
 */
function evidenceByDay(patient: BenchPatient): { day: number; evidence: number }[] {
  const { seen, variance } = seenOf(patient);
  let evidence = 0;
  return seen.map(({ day, above, lift }, index) => {
    const before = seen[index - 1];
    const kept = before ? LAG_1 ** (day - before.day) : 0;
    const rest = above - kept * (before?.above ?? 0);
    // On the first day of a relapse nothing of the lift was there the day before; later the lift carries over too.
    const lifted = evidence > 0 ? lift - kept * (before?.lift ?? 0) : lift;
    const ratio = (rest * lifted - (lifted * lifted) / 2) / (variance * (1 - kept * kept));
    evidence = Math.max(0, evidence + ratio);
    return { day, evidence };
  });
}

export interface Bound {
  /** Days from the relapse to the first day on which the judge is sure enough. */
  worse: Delays;
  clearlyWorse: Delays;
}

/**
 * The delay of a judge who knows each patient's course, baseline and noise, and only not whether and when pain comes back,
 * when it flags `falsely` of those who never relapse within 84 days.
 */
export function oracleBound(cohorts: readonly BenchPatient[][], falsely: number): Bound {
  const judged = cohorts.flat().map(({ truth, timeline }) => ({ truth, days: evidenceByDay({ truth, timeline }) }));
  const most = judged
    .filter(({ truth }) => truth.relapseDay === null)
    .map(({ days }) => days.reduce((greatest, { evidence }) => Math.max(greatest, evidence), 0));
  const limit = quantile(most, 1 - falsely);
  const relapsed = judged
    .filter(({ truth }) => isSeenToRelapse(truth))
    .map(({ truth, days }) => {
      const from = truth.relapseDay ?? DAYS;
      const first = days.find(({ day, evidence }) => day >= from && evidence > limit)?.day;
      return { delay: (first ?? Number.POSITIVE_INFINITY) - from, clear: isClear(truth) };
    });
  return {
    worse: delaysOf(relapsed.map(({ delay }) => delay)),
    clearlyWorse: delaysOf(relapsed.filter(({ clear }) => clear).map(({ delay }) => delay)),
  };
}
