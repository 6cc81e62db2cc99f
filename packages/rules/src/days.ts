import {
  addDays,
  daysBetween,
  resolveAmendments,
  type LocalDate,
  type Policy,
  type SafetyFinding,
  type Site,
  type Timeline,
  type Versioned,
} from '@cairn/vocabulary';
import { findingsByDay } from './findingsByDay.ts';
import { bestWindows } from './worse/bestWindows.ts';
import { meanOf, painSeries, type PainSeries } from './painSeries.ts';
import { reachByDay, type Reach } from './peripheral/reachByDay.ts';
import type { Trend } from './trend/fitTrend.ts';

/** The score of one instrument on a day; several that day count as their mean. */
export interface DayScore {
  day: number;
  score: number;
}

/**
 * A timeline laid out by day for the rules: index = day, day 1 = `startedOn`, up to `last` = `asOf`; index 0 is unused.
 * A rule that judges a day reads that day and earlier ones only, so that a later `asOf` takes nothing back.
 */
export interface Days {
  startedOn: LocalDate;
  last: number;
  pain: Record<Site, PainSeries>;
  /** The day's higher of leg and back, each the mean of its logs; NaN without a log. */
  higher: Float64Array;
  /** The highest single rating of the day, NaN without one. For safety, where nothing is averaged away. */
  peak: Float64Array;
  /** The last day up to this one with a log of any kind; 0 = none yet. */
  lastLog: Int32Array;
  /** The site with the higher mean in the first days, leg on a tie. Final once those days are over. */
  site: Site;
  /** Last day of the best earlier window that ended by this day at `site`, 0 = none: see `bestWindows`. */
  bestWindow: Int32Array;
  /** What the safety checks and the intake of a day call for, gravest first; days without a finding are absent. */
  findings: Map<number, SafetyFinding[]>;
  groc: DayScore[];
  rmdq: DayScore[];
  sbi: DayScore[];
  reach: Reach;
  /** The trend fitted last and what it was fitted to, shared by the policies that look at one timeline. */
  fitted: { name: string; trend: Trend | null };
  /** Day number of the first day of the leg pain, 0 or less before monitoring; null when unknown. */
  onsetDay: number | null;
}

/** Calendar day of day number `day`. */
export const dateOf = (days: Days, day: number): LocalDate => addDays(days.startedOn, day - 1);

/** Day means of one site from its ratings, and the running maximum into `peak`. */
function dayMeans(size: number, ratings: { day: number; nprs: number | null | undefined }[], peak: Float64Array) {
  const means = new Float64Array(size).fill(Number.NaN);
  const sums = new Int32Array(size);
  const counts = new Int32Array(size);
  for (const { day, nprs } of ratings) {
    if (nprs === null || nprs === undefined) continue;
    sums[day] = (sums[day] ?? 0) + nprs;
    counts[day] = (counts[day] ?? 0) + 1;
    means[day] = (sums[day] ?? 0) / (counts[day] ?? 1);
    if (!((peak[day] ?? Number.NaN) >= nprs)) peak[day] = nprs;
  }
  return means;
}

function higherOf(leg: Float64Array, back: Float64Array): Float64Array {
  return leg.map((mean, day) => {
    const other = back[day] ?? Number.NaN;
    return Number.isNaN(mean) || other > mean ? other : mean;
  });
}

/** The last day up to each with a log; `logged` in any order. */
function lastLogs(size: number, logged: number[]): Int32Array {
  const last = new Int32Array(size);
  for (const day of logged) last[day] = day;
  for (let day = 1; day < size; day += 1) if (last[day] === 0) last[day] = last[day - 1] ?? 0;
  return last;
}

function worseSite(pain: Record<Site, PainSeries>, baselineDays: number): Site {
  const leg = meanOf(pain.leg, 1, baselineDays, 1)?.mean ?? -1;
  const back = meanOf(pain.back, 1, baselineDays, 1)?.mean ?? -1;
  return back > leg ? 'back' : 'leg';
}

function scoresByDay(entries: DayScore[]): DayScore[] {
  const byDay = Map.groupBy(entries, (entry) => entry.day);
  return [...byDay]
    .map(([day, scores]) => ({ day, score: scores.reduce((sum, { score }) => sum + score, 0) / scores.length }))
    .sort((a, b) => a.day - b.day);
}

/** Lays `timeline` out by day; versions are resolved and entries after `asOf` left out here. */
export function layOut(timeline: Timeline, policy: Policy, fitted: Days['fitted'] = { name: '', trend: null }): Days {
  const { startedOn } = timeline;
  const last = daysBetween(startedOn, timeline.asOf) + 1;
  const size = last + 1;
  const dayOf = (on: LocalDate): number => daysBetween(startedOn, on) + 1;
  const inside = ({ day }: { day: number }): boolean => day >= 1 && day <= last;
  const current = <Entry extends Versioned & { on: LocalDate }>(entries: Entry[]) =>
    resolveAmendments(entries).map((entry) => ({ ...entry, day: dayOf(entry.on) }));

  const painLogs = current(timeline.painLogs).filter(inside);
  const walkLogs = current(timeline.walkLogs).filter(inside);
  const safetyChecks = current(timeline.safetyChecks).filter(inside);
  const proms = current(timeline.proms).filter(({ day }) => day <= last);

  const peak = new Float64Array(size).fill(Number.NaN);
  const leg = dayMeans(
    size,
    painLogs.map(({ day, legNprs }) => ({ day, nprs: legNprs })),
    peak,
  );
  const back = dayMeans(
    size,
    painLogs.map(({ day, backNprs }) => ({ day, nprs: backNprs })),
    peak,
  );
  const pain = { leg: painSeries(leg), back: painSeries(back) };
  const site = worseSite(pain, Math.min(last, policy.baseline.days));

  const rated = painLogs.filter(({ legNprs, backNprs }) => (legNprs ?? backNprs ?? null) !== null);
  const walked = walkLogs.filter(({ minutes }) => (minutes ?? null) !== null);
  const logged = [...rated, ...walked, ...safetyChecks].map(({ day }) => day);

  const onsetOn = timeline.onsetOn ?? timeline.intake?.onsetOn;
  const intakeDay = Math.max(1, timeline.intake?.on ? dayOf(timeline.intake.on) : 1);
  const intake = timeline.intake && intakeDay <= last ? { ...timeline.intake, day: intakeDay } : null;

  return {
    startedOn,
    last,
    fitted,
    pain,
    higher: higherOf(leg, back),
    peak,
    lastLog: lastLogs(size, logged),
    site,
    bestWindow: bestWindows(pain[site], policy),
    findings: findingsByDay(safetyChecks, intake, peak, policy.redFlags),
    groc: scoresByDay(proms.filter(({ instrument }) => instrument === 'groc')),
    rmdq: scoresByDay(proms.filter(({ instrument }) => instrument === 'rmdq')),
    sbi: scoresByDay(proms.filter(({ instrument }) => instrument === 'sbi')),
    reach: reachByDay(size, painLogs),
    onsetDay: onsetOn ? dayOf(onsetOn) : null,
  };
}
