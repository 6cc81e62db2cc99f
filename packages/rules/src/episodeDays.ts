import {
  daysBetween,
  FIELD,
  FIELDS,
  KIND,
  reaches,
  resolveAmendments,
  type EpisodeDays,
  type Furthest,
  type LocalDate,
  type SafetyAnswers,
  type SpokenCheck,
  type Timeline,
  type Versioned,
} from '@cairn/vocabulary';
import { redFlagReadings } from './redFlagReadings.ts';

/** Of a day no sum is larger: more entries than anyone makes. */
const MOST = 32_767;

type Entry = { on: LocalDate };
export type PainEntry = Entry & {
  legNprs?: number | null | undefined;
  backNprs?: number | null | undefined;
  furthest?: Furthest | null | undefined;
};
export type WalkEntry = Entry & { minutes?: number | null | undefined };
export type CheckEntry = Entry & { answers: SafetyAnswers };

/** One more first version of a log. */
export type NewLog =
  | { kind: 'pain'; log: PainEntry }
  | { kind: 'walk'; log: WalkEntry }
  | { kind: 'check'; log: CheckEntry };

const add = (cells: Int16Array, at: number, value: number) => {
  cells[at] = Math.min(MOST, (cells[at] ?? 0) + value);
};

const raise = (cells: Int16Array, at: number, value: number) => {
  if ((cells[at] ?? 0) < value) cells[at] = value;
};

/** `at`: where the numbers of the day begin. */
function addPain(cells: Int16Array, at: number, { legNprs, backNprs, furthest }: PainEntry): void {
  const rated = (nprs: number | null | undefined, sum: number, logs: number) => {
    if (nprs === null || nprs === undefined) return;
    add(cells, at + sum, nprs);
    add(cells, at + logs, 1);
    raise(cells, at + FIELD.peak, nprs);
    mark(cells, at, KIND.logged);
  };
  rated(legNprs, FIELD.legSum, FIELD.legLogs);
  rated(backNprs, FIELD.backSum, FIELD.backLogs);
  if (!furthest) return;
  raise(cells, at + FIELD.furthest, reaches.indexOf(furthest));
  mark(cells, at, KIND.reached);
}

function addWalk(cells: Int16Array, at: number, { minutes }: WalkEntry): void {
  if (minutes === null || minutes === undefined) return;
  add(cells, at + FIELD.minutes, Math.round(minutes));
  mark(cells, at, KIND.logged | KIND.walked);
}

const addCheck = (cells: Int16Array, at: number): void => mark(cells, at, KIND.logged);

const mark = (cells: Int16Array, at: number, kinds: number) => {
  cells[at + FIELD.kinds] = (cells[at + FIELD.kinds] ?? 0) | kinds;
};

const read = new Set(redFlagReadings.map(({ question, answer }) => `${question} ${answer}`));

/** The answers that a reading is about, by name; null when there are none: "no" and "as usual" call for nothing. */
function spoken(answers: SafetyAnswers): SafetyAnswers | null {
  const kept = Object.entries(answers).filter(([question, answer]) => read.has(`${question} ${answer}`));
  return kept.length === 0 ? null : (Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) as SafetyAnswers);
}

const byDay = <Of extends { day: number }>(entries: Of[]): Of[] =>
  entries.sort((a, b) => a.day - b.day || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/**
 * Lays out a timeline with its amendments resolved. Left out are logs from before day 1, and whatever is dated after its
 * `asOf`.
 */
export function episodeDays(timeline: Timeline): EpisodeDays {
  const { startedOn, intake } = timeline;
  const dayOf = (on: LocalDate): number => daysBetween(startedOn, on) + 1;
  const last = dayOf(timeline.asOf);
  const cells = new Int16Array(last * FIELDS);
  let latest = 0;
  const place = <Log extends Versioned & { on: LocalDate }>(
    logs: Log[],
    put: (at: number, log: Log, day: number) => void,
  ) => {
    for (const log of resolveAmendments(logs)) {
      const day = dayOf(log.on);
      if (day < 1 || day > last) continue;
      if (day > latest) latest = day;
      put((day - 1) * FIELDS, log, day);
    }
  };
  const checks: SpokenCheck[] = [];
  place(timeline.painLogs, (at, log) => addPain(cells, at, log));
  place(timeline.walkLogs, (at, log) => addWalk(cells, at, log));
  place(timeline.safetyChecks, (at, { answers }, day) => {
    addCheck(cells, at);
    const said = spoken(answers);
    if (said) checks.push({ day, answers: said });
  });
  return {
    startedOn,
    onsetOn: timeline.onsetOn ?? intake?.onsetOn ?? null,
    cells: cells.slice(0, latest * FIELDS),
    intake: intake
      ? { day: Math.max(1, intake.on ? dayOf(intake.on) : 1), answers: intake.answers, history: intake.history }
      : null,
    checks: byDay(checks),
    scores: byDay(
      resolveAmendments(timeline.proms)
        .map(({ on, instrument, score }) => ({ day: dayOf(on), instrument, score }))
        .filter(({ day }) => day <= last),
    ),
  };
}

/** The days with one more log that amends none. @throws RangeError when it is dated before day 1 */
export function withLog(days: EpisodeDays, { kind, log }: NewLog): EpisodeDays {
  const day = daysBetween(days.startedOn, log.on) + 1;
  if (day < 1) throw new RangeError('A log is of day 1 or later.');
  const cells = new Int16Array(Math.max(days.cells.length, day * FIELDS));
  cells.set(days.cells);
  const at = (day - 1) * FIELDS;
  if (kind === 'pain') addPain(cells, at, log);
  else if (kind === 'walk') addWalk(cells, at, log);
  else addCheck(cells, at);
  const answers = kind === 'check' ? spoken(log.answers) : null;
  return { ...days, cells, checks: answers ? byDay([...days.checks, { day, answers }]) : days.checks };
}
