import { evaluate, wilson, type Estimate } from '@cairn/rules';
import { daysBetween, RuleId, type Policy, type RaisedFlag } from '@cairn/vocabulary';
import { levelOn } from '../course.ts';
import type { Truth } from '../simulate.ts';
import { DAYS, type BenchPatient } from './cohorts.ts';
import { overSeeds, quantile } from './estimate.ts';
import { MARK } from './judges.ts';
import { withoutOpen } from './withoutOpen.ts';

const MONTH_DAYS = 30.4375;
/** A relapse by this much is what WORSE looks for, NPRS points. */
const CLEAR_RISE = 2;
/** Days after a relapse during which a patient must still be logging, to count. */
const STILL_LOGGING = 14;

export interface Delays {
  /** Median and upper quartile in days; `Infinity` when that many are never found. */
  median: number;
  upper: number;
  found: Estimate;
}

export interface AlertLoad {
  /** Flags per patient-month of enrolment, by rule; of all but those for the next review; and those as a clinic has them. */
  byRule: Map<RuleId, Estimate>;
  all: Estimate;
  asShown: Estimate;
  /** Of patients without a relapse, the share that WORSE flags within 84 days. */
  falselyWorse: Estimate;
  /** Days from the relapse to the first WORSE flag, of those still logging: all relapses, and those of 2 points. */
  worse: Delays;
  clearlyWorse: Delays;
  /** Days from day 42 to the first STALL-6 flag, of those truly stalled. */
  stalled: Delays;
}

export const delaysOf = (found: readonly number[]): Delays => ({
  median: quantile(found, 0.5),
  upper: quantile(found, 0.75),
  found: wilson(found.filter(Number.isFinite).length, found.length),
});

export const rise = (truth: Truth, day: number) => levelOn(truth, day) - levelOn(truth, day - 1);
export const isClear = (truth: Truth) => rise(truth, truth.relapseDay ?? 0) >= CLEAR_RISE;

/** Whether someone relapses and goes on logging for long enough to be seen. */
export const isSeenToRelapse = ({ relapseDay, droppedAfter }: Truth): boolean =>
  relapseDay !== null && (droppedAfter === null || droppedAfter >= relapseDay + STILL_LOGGING);

interface Watched {
  truth: Truth;
  flags: RaisedFlag[];
  /** First day on which a rule fired, from `from` on; `Infinity` for never. */
  firstDay: (rule: RuleId, from: number) => number;
}

function watch({ timeline, truth }: BenchPatient, policy: Policy): Watched {
  const { flags } = evaluate(timeline, policy);
  const firstDay = (rule: RuleId, from: number) => {
    const days = flags
      .filter((flag) => flag.rule === rule)
      .map(({ raisedOn }) => daysBetween(timeline.startedOn, raisedOn) + 1);
    return days.find((day) => day >= from) ?? Number.POSITIVE_INFINITY;
  };
  return { truth, flags, firstDay };
}

const needsSomeone = ({ urgency }: RaisedFlag) => urgency !== 'next-review';

/** How many flags the rules raise in 84 days, and how soon the two trends are seen. @param cohorts one a seed */
export function alertLoad(cohorts: readonly BenchPatient[][], policy: Policy): AlertLoad {
  const watched = cohorts.map((cohort) => cohort.map((patient) => watch(patient, policy)));
  const perMonth = (counted: (flags: RaisedFlag[]) => RaisedFlag[]) =>
    overSeeds(
      watched.map((cohort) => {
        const months = (cohort.length * DAYS) / MONTH_DAYS;
        return cohort.flatMap(({ flags }) => counted(flags)).length / months;
      }),
    );
  const everyone = watched.flat();
  const steady = everyone.filter(({ truth }) => truth.relapseDay === null);
  const relapsed = everyone
    .filter(({ truth }) => isSeenToRelapse(truth))
    .map(({ truth, firstDay }) => {
      const day = truth.relapseDay ?? 0;
      return { delay: firstDay('WORSE', day) - day, clear: isClear(truth) };
    });
  const stalled = everyone.filter(({ truth }) => truth.trulyStalled);
  return {
    byRule: new Map(RuleId.options.map((id) => [id, perMonth((flags) => flags.filter(({ rule }) => rule === id))])),
    all: perMonth((flags) => flags.filter(needsSomeone)),
    asShown: perMonth((flags) => withoutOpen(flags).filter(needsSomeone)),
    falselyWorse: wilson(steady.filter(({ firstDay }) => firstDay('WORSE', 1) <= DAYS).length, steady.length),
    worse: delaysOf(relapsed.map(({ delay }) => delay)),
    clearlyWorse: delaysOf(relapsed.filter(({ clear }) => clear).map(({ delay }) => delay)),
    stalled: delaysOf(stalled.map(({ firstDay }) => firstDay('STALL-6', MARK) - MARK)),
  };
}
