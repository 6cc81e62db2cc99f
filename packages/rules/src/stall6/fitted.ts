import type { Policy } from '@cairn/vocabulary';
import { dateOf, type Days } from '../days.ts';
import { isUnder } from '../isUnder.ts';
import { logsIn } from '../painSeries.ts';
import type { EvidenceOf } from '../rule.ts';
import { sharesOn } from '../trend/courseTable.ts';
import { fitTrend, holds, stalledProbability, type SaidChange, type Trend } from '../trend/fitTrend.ts';
import { levelMoments, levelOf, relativeChangeOf } from '../trend/summariseTrend.ts';
import type { LoggedPain } from '../trend/whitenedLogs.ts';
import { currentOf } from '../windows.ts';
import { grocOn, rmdqChangeOn } from './sides.ts';

export interface FittedStall {
  /** null: it cannot be told yet. */
  stalled: boolean | null;
  /** Mean of the last days, fitted when their logs are too few, NPRS points. */
  current: number;
  /** Share of the baseline gone. */
  relative: () => number;
  evidence: () => EvidenceOf<'trend'>;
}

/** Beside the first days, the logs of this many last days are read: an old course says little of the present. */
const READ_DAYS = 35;
/** GRoC −5 … +5 as a share of the baseline gone, and how far off such an own rating is. @source clinical.md 7, A */
const GROC_SCALE = 5;
const SAID_SD = 0.25;

/** The days with a log at the worse site that are read on `day`, oldest first. */
function logsRead({ pain, site }: Days, day: number, { baseline }: Policy): LoggedPain[] {
  const { sums, logs } = pain[site];
  const read: LoggedPain[] = [];
  for (let past = 1; past <= day; past += 1) {
    if (past > baseline.days && past <= day - READ_DAYS) continue;
    if ((logs[past] ?? 0) > (logs[past - 1] ?? 0))
      read.push({ day: past, nprs: (sums[past] ?? 0) - (sums[past - 1] ?? 0) });
  }
  return read;
}

/** How many these are. */
function countRead({ pain, site }: Days, day: number, { baseline }: Policy): number {
  const first = Math.min(day, baseline.days);
  return logsIn(pain[site], 1, first) + logsIn(pain[site], Math.max(first, day - READ_DAYS) + 1, day);
}

/** What the patient said of the change: every GRoC read so far, and the latest RMDQ against the first. */
function saidBy(days: Days, day: number, { stall6 }: Policy): SaidChange[] {
  const said = days.groc
    .filter((groc) => groc.day >= 1 && groc.day <= day && groc.day > day - READ_DAYS)
    .map((groc) => ({ day: groc.day, relative: groc.score / GROC_SCALE, sd: SAID_SD }));
  const rmdq = rmdqChangeOn(days, day, stall6.rmdqDays);
  return rmdq === null ? said : [...said, { day, relative: rmdq, sd: SAID_SD }];
}

function evidenceOf(days: Days, day: number, policy: Policy, trend: Trend, probability: number) {
  const { stall6 } = policy;
  const logs = logsRead(days, day, policy);
  const { mean, low, high } = relativeChangeOf(trend);
  const levels = levelMoments(trend);
  const weeks = Array.from({ length: Math.ceil((day - 1) / 7) }, (_, week) => 1 + week * 7);
  return {
    kind: 'trend' as const,
    site: days.site,
    logs: logs.length,
    from: dateOf(days, logs[0]?.day ?? 1),
    to: dateOf(days, logs.at(-1)?.day ?? 1),
    baseline: levelOf(levels, trend.table.first).mean,
    current: levelOf(levels, trend.table.current).mean,
    asOf: dateOf(days, day),
    relative: mean,
    low,
    high,
    probability: Math.min(1, probability),
    stalledFrom: stall6.stalledFrom,
    needed: stall6.aloneUnder,
    grocScore: grocOn(days, day, stall6.grocDays),
    rmdqChange: rmdqChangeOn(days, day, stall6.rmdqDays),
    line: [...weeks, day].map((at) => ({
      on: dateOf(days, at),
      ...levelOf(levels, sharesOn(trend.table, at)),
    })),
  };
}

/**
 * Whether improvement has stalled on `day`, by the probability that less than 30 % of the baseline is gone while pain is
 * above the exemption: a trend fitted to the logs of the first and the last weeks and to the patient's own ratings of
 * change, shrunk to the courses that sciatica takes. null without enough logs to fit.
 * @source clinical.md 6 (a fitted trend shrunk to a prior), 7 [20, 21, 25, 27]; the limits A, tuned on simulated patients
 */
export function fittedStall(days: Days, day: number, policy: Policy): FittedStall | null {
  const known = days.fits.get(day);
  if (known !== undefined) return known;
  const stall = fitOn(days, day, policy);
  // STALL-6, STALL-12 and the verdict ask for the same days.
  days.fits.set(day, stall);
  return stall;
}

/** Fitted anew unless it, or another policy that reads the same of this timeline, was the last to do so. */
function trendOf(days: Days, day: number, policy: Policy): Trend {
  const { fitted } = days;
  const { stall6, baseline, current } = policy;
  const name = [day, days.site, baseline.days, current.days, stall6.rmdqDays].join(' ');
  if (fitted.trend && holds(fitted.trend) && fitted.name === name) return fitted.trend;
  const spans = { first: baseline.days, current: current.days };
  fitted.trend = fitTrend(logsRead(days, day, policy), saidBy(days, day, policy), day, spans);
  fitted.name = name;
  return fitted.trend;
}

function fitOn(days: Days, day: number, policy: Policy): FittedStall | null {
  const { stall6 } = policy;
  const recent = logsIn(days.pain[days.site], day - stall6.fitAgeDays, day);
  if (recent === 0 || countRead(days, day, policy) < stall6.fitLogs) return null;
  // Not kept: a trend is large, and few are asked for more.
  const fit = () => trendOf(days, day, policy);
  const chance = () => stalledProbability(fit(), stall6.aloneUnder, stall6.exemptAt);
  const said = {
    relative: () => relativeChangeOf(fit()).mean,
    evidence: () => evidenceOf(days, day, policy, fit(), chance()),
  };
  const mean = currentOf(days, day, policy)?.mean ?? null;
  // Whatever the trend, little pain is no stall: most of those who get better need no fit.
  if (mean !== null && !isUnder(stall6.exemptAt, mean)) return { stalled: false, current: mean, ...said };
  const probability = chance();
  const clear = probability < stall6.clearUnder ? false : null;
  return {
    stalled: probability >= stall6.stalledFrom ? true : clear,
    current: mean ?? levelOf(levelMoments(fit()), fit().table.current).mean,
    ...said,
  };
}
