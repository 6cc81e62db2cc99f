import {
  addDays,
  daysBetween,
  FIELD,
  FIELDS,
  KIND,
  type EpisodeDays,
  type LocalDate,
  type Policy,
  type SafetyFinding,
  type Site,
  type Timeline,
} from '@cairn/vocabulary';
import { episodeDays } from './episodeDays.ts';
import { findingsByDay } from './findingsByDay.ts';
import { meanOf, type PainSeries } from './painSeries.ts';
import type { Reach } from './peripheral/reach.ts';
import type { FittedStall } from './stall6/fitted.ts';
import type { Trend } from './trend/fitTrend.ts';
import { rowsOf } from './rowsOf.ts';
import { alikeIn } from './sameSettings.ts';
import { risesByDay, type Rises } from './worse/risesByDay.ts';

/** The score of one instrument on a day; several that day count as their mean. */
export interface DayScore {
  day: number;
  score: number;
}

/**
 * An episode as columns for the rules, whatever the policy: index = day, day 1 = `startedOn`, up to `last` = `asOf`;
 * index 0 is unused.
 */
export interface Columns {
  startedOn: LocalDate;
  last: number;
  pain: Record<Site, PainSeries>;
  /** The day's higher of leg and back, each the mean of its logs; NaN without a log. */
  higher: Float64Array;
  /** The highest single rating of the day, NaN without one. For safety, where nothing is averaged away. */
  peak: Float64Array;
  /** The last day up to this one with a log of any kind; 0 = none yet. */
  lastLog: Int32Array;
  groc: DayScore[];
  rmdq: DayScore[];
  sbi: DayScore[];
  reach: Reach;
  /** Day number of the first day of the leg pain, 0 or less before monitoring; null when unknown. */
  onsetDay: number | null;
  checks: EpisodeDays['checks'];
  intake: EpisodeDays['intake'];
  /** The trend fitted last and what it was fitted to: policies that read the same of a day share it. */
  fitted: { name: string; trend: Trend | null };
}

/**
 * The columns and what a policy makes of them. A rule that judges a day reads that day and earlier ones only, so that a
 * later `asOf` takes nothing back.
 */
export interface Days extends Columns {
  /** The site with the higher mean in the first days, leg on a tie. Final once those days are over. */
  site: Site;
  rises: Rises;
  /** What the safety checks and the intake of a day call for, in the order in which it is asked. */
  findings: Map<number, SafetyFinding[]>;
  /** What the trend said of the days it was asked about. */
  fits: Map<number, FittedStall | null>;
}

/** Calendar day of day number `day`. */
export const dateOf = (days: Columns, day: number): LocalDate => addDays(days.startedOn, day - 1);

/** Lays out the days up to `asOf` in one pass. */
export function columnsOf(episode: EpisodeDays, asOf: LocalDate): Columns {
  const { startedOn, cells, scores, onsetOn } = episode;
  const last = daysBetween(startedOn, asOf) + 1;
  const size = last + 1;
  const { floats, ints } = rowsOf(size, { floats: 4, ints: 6 });
  const [higher, peak] = [floats().fill(Number.NaN), floats().fill(Number.NaN)];
  const [leg, back]: [PainSeries, PainSeries] = [
    { sums: floats(), logs: ints() },
    { sums: floats(), logs: ints() },
  ];
  const lastLog = ints();
  const reach: Reach = { days: ints(), places: ints(), counts: ints() };
  let reached = 0;
  /** Gives the day's mean, NaN without a log. */
  const take = (series: PainSeries, day: number, sum: number, logs: number): number => {
    series.sums[day] = (series.sums[day - 1] ?? 0) + (logs === 0 ? 0 : sum / logs);
    series.logs[day] = (series.logs[day - 1] ?? 0) + (logs === 0 ? 0 : 1);
    return sum / logs;
  };
  for (let day = 1; day <= last; day += 1) {
    const at = (day - 1) * FIELDS;
    const kinds = cells[at + FIELD.kinds] ?? 0;
    const legMean = take(leg, day, cells[at + FIELD.legSum] ?? 0, cells[at + FIELD.legLogs] ?? 0);
    const backMean = take(back, day, cells[at + FIELD.backSum] ?? 0, cells[at + FIELD.backLogs] ?? 0);
    higher[day] = Number.isNaN(legMean) || backMean > legMean ? backMean : legMean;
    if (!Number.isNaN(higher[day] ?? Number.NaN)) peak[day] = cells[at + FIELD.peak] ?? 0;
    lastLog[day] = kinds & KIND.logged ? day : (lastLog[day - 1] ?? 0);
    if (kinds & KIND.reached) {
      reach.days[reached] = day;
      reach.places[reached] = cells[at + FIELD.furthest] ?? 0;
      reached += 1;
    }
    reach.counts[day] = reached;
  }
  const scoresOf = (instrument: (typeof scores)[number]['instrument']): DayScore[] => {
    const byDay = Map.groupBy(
      scores.filter((score) => score.instrument === instrument),
      ({ day }) => day,
    );
    return [...byDay].map(([day, same]) => ({
      day,
      score: same.reduce((sum, { score }) => sum + score, 0) / same.length,
    }));
  };
  return {
    startedOn,
    last,
    pain: { leg, back },
    higher,
    peak,
    lastLog,
    groc: scoresOf('groc'),
    rmdq: scoresOf('rmdq'),
    sbi: scoresOf('sbi'),
    reach,
    onsetDay: onsetOn ? daysBetween(startedOn, onsetOn) + 1 : null,
    checks: episode.checks,
    intake: episode.intake,
    fitted: { name: '', trend: null },
  };
}

function worseSite(pain: Record<Site, PainSeries>, baselineDays: number): Site {
  const leg = meanOf(pain.leg, 1, baselineDays, 1)?.mean ?? -1;
  const back = meanOf(pain.back, 1, baselineDays, 1)?.mean ?? -1;
  return back > leg ? 'back' : 'leg';
}

/** What of a policy the columns are read by. */
const READ_BY = ['baseline', 'worse', 'redFlags'] as const satisfies (keyof Policy)[];

/** The columns as each policy reads them; what policies have in common is worked out once. */
export function underPolicies(columns: Columns, policies: readonly Policy[]): Days[] {
  const read: Days[] = [];
  for (const policy of policies) {
    const twin = read[policies.findIndex((other) => alikeIn(READ_BY, other, policy))];
    read.push(twin ? { ...twin, fits: new Map() } : underPolicy(columns, policy));
  }
  return read;
}

/** The columns as `policy` reads them. */
export function underPolicy(columns: Columns, policy: Policy): Days {
  const site = worseSite(columns.pain, Math.min(columns.last, policy.baseline.days));
  return {
    ...columns,
    site,
    rises: risesByDay(columns.pain[site], policy),
    findings: findingsByDay(columns.checks, columns.intake, columns.peak, policy.redFlags),
    fits: new Map(),
  };
}

/** Lays `timeline` out by day; versions are resolved and entries after `asOf` left out. */
export const layOut = (timeline: Timeline, policy: Policy): Days =>
  underPolicy(columnsOf(episodeDays(timeline), timeline.asOf), policy);
