import { evaluate, wilson, type Estimate } from '@cairn/rules';
import { RuleId, Timeline, type Assessment, type Policy } from '@cairn/vocabulary';
import { levelOn } from '../course.ts';
import { simulate, type Truth } from '../simulate.ts';
import { overSeeds, quantile } from './estimate.ts';
import { MARK } from './judges.ts';

const DAYS = 84;
const MONTH_DAYS = 30.4375;
/** A relapse by this much is what WORSE looks for, NPRS points. */
const CLEAR_RISE = 2;
/** Days after a relapse during which a patient must still be logging, to count. */
const STILL_LOGGING = 14;

const dayOf = (startedOn: string, on: string) => (Date.parse(on) - Date.parse(startedOn)) / 86_400_000 + 1;

interface Delays {
  /** Median and upper quartile in days; `Infinity` when that many are never found. */
  median: number;
  upper: number;
  found: Estimate;
}

export interface AlertLoad {
  /** Flags per patient-month of enrolment, by rule; of all with a due time; and of those but the weekly queue. */
  byRule: Map<RuleId, Estimate>;
  all: Estimate;
  pressing: Estimate;
  /** Of patients without a relapse, the share that WORSE flags within 84 days. */
  falselyWorse: Estimate;
  /** Days from the relapse to the first WORSE flag, of those still logging: all relapses, and those of 2 points. */
  worse: Delays;
  clearlyWorse: Delays;
  /** Days from day 42 to the first STALL-6 flag, of those truly stalled. */
  stalled: Delays;
}

const delays = (found: readonly number[]): Delays => ({
  median: quantile(found, 0.5),
  upper: quantile(found, 0.75),
  found: wilson(found.filter(Number.isFinite).length, found.length),
});

interface Watched {
  truth: Truth;
  flags: Assessment['flags'];
  /** First day on which a rule fired, from `from` on; `Infinity` for never. */
  firstDay: (rule: RuleId, from: number) => number;
}

function watch(seed: number, patients: number, policy: Policy): Watched[] {
  return simulate({ seed, patients, days: DAYS }).map(({ timeline, truth }) => {
    const { flags } = evaluate(Timeline.parse(timeline), policy);
    const firstDay = (rule: RuleId, from: number) => {
      const days = flags.filter((flag) => flag.rule === rule).map((flag) => dayOf(timeline.startedOn, flag.raisedOn));
      return days.find((day) => day >= from) ?? Number.POSITIVE_INFINITY;
    };
    return { truth, flags, firstDay };
  });
}

const rise = (truth: Truth, day: number) => levelOn(truth, day) - levelOn(truth, day - 1);

/** How many flags the rules raise in 84 days of the base arm, and how soon the two trends are seen. */
export function alertLoad(seeds: readonly number[], patients: number, policy: Policy): AlertLoad {
  const cohorts = seeds.map((seed) => watch(seed, patients, policy));
  const months = (patients * DAYS) / MONTH_DAYS;
  const perMonth = (counts: (flag: Assessment['flags'][number]) => boolean) =>
    overSeeds(cohorts.map((cohort) => cohort.flatMap(({ flags }) => flags.filter(counts)).length / months));
  const everyone = cohorts.flat();
  const steady = everyone.filter(({ truth }) => truth.relapseDay === null);
  const relapsed = everyone.flatMap(({ truth, firstDay }) => {
    const day = truth.relapseDay;
    if (day === null || (truth.droppedAfter !== null && truth.droppedAfter < day + STILL_LOGGING)) return [];
    return [{ delay: firstDay('WORSE', day) - day, clear: rise(truth, day) >= CLEAR_RISE }];
  });
  const stalled = everyone.filter(({ truth }) => truth.trulyStalled);
  return {
    byRule: new Map(RuleId.options.map((id) => [id, perMonth(({ rule }) => rule === id)])),
    all: perMonth(({ urgency }) => urgency !== 'next-review'),
    pressing: perMonth(({ urgency }) => urgency !== 'next-review' && urgency !== 'weekly-queue'),
    falselyWorse: wilson(steady.filter(({ firstDay }) => firstDay('WORSE', 1) <= DAYS).length, steady.length),
    worse: delays(relapsed.map(({ delay }) => delay)),
    clearlyWorse: delays(relapsed.filter(({ clear }) => clear).map(({ delay }) => delay)),
    stalled: delays(stalled.map(({ firstDay }) => firstDay('STALL-6', MARK) - MARK)),
  };
}
