import {
  addDays,
  daysBetween,
  type Instrument,
  instruments,
  type LocalDate,
  shippedInstruments,
} from '@cairn/vocabulary';

/** What is asked in its weeks: an instrument of ours by its name, or a loaded questionnaire by its key. */
export interface PromAsked {
  prom: string;
  /** Weeks of monitoring, 0 the first, one at least; `every` repeats the last step for as long as care goes on. */
  weeks: readonly number[];
  every: number | null;
}

/** What is to be answered. */
export interface PromDue {
  prom: string;
  /** Week of monitoring it belongs to, 0 the first. */
  week: number;
  dueOn: LocalDate;
}

const WEEK = 7;
/** An answer this many days early counts for its week; a due one is dropped after so many. A */
const EARLY_DAYS = 3;
const OPEN_DAYS = 14;

/** The latest week up to `week` in which something is asked. */
function latestWeek({ weeks, every }: PromAsked, week: number): number | undefined {
  const last = Math.max(...weeks);
  if (week >= last) return week - ((week - last) % (every ?? Number.POSITIVE_INFINITY));
  const come = weeks.filter((due) => due <= week);
  return come.length === 0 ? undefined : Math.max(...come);
}

/**
 * What is due on `today`: of each that is asked the latest week that has come, unless it was answered. The first ones
 * may be answered before day 1. What nobody answered within two weeks is no longer asked.
 * @source clinical.md 3
 */
export function promsDue(
  startedOn: LocalDate,
  today: LocalDate,
  asked: readonly PromAsked[],
  answered: readonly { prom: string; on: LocalDate }[],
): PromDue[] {
  const week = Math.floor(daysBetween(startedOn, today) / WEEK);
  return asked.flatMap((each) => {
    const due = latestWeek(each, week);
    if (due === undefined) return [];
    const dueOn = addDays(startedOn, due * WEEK);
    const from = due === 0 ? '' : addDays(dueOn, -EARLY_DAYS);
    const done = answered.some(({ prom, on }) => prom === each.prom && on >= from && on <= today);
    return done || daysBetween(dueOn, today) > OPEN_DAYS ? [] : [{ prom: each.prom, week: due, dueOn }];
  });
}

/** A questionnaire that a clinic loaded; `weeks` are the clinic's choice. */
export interface LoadedProm {
  key: string;
  instrument: Instrument | null;
  weeks: readonly number[];
}

/** An answer counts for what it is an answer of: its instrument, else the key its versions share. */
export const promOf = ({ instrument, key }: { instrument: Instrument | null; key: string | null }): string =>
  instrument ?? `loaded ${key}`;

function byName(instrument: Instrument): PromAsked {
  const { weeks, every } = instruments[instrument];
  return { prom: instrument, weeks, every };
}

/**
 * What a clinic's patients are asked: what ships with the product, and what the clinic loaded. A loaded questionnaire of
 * a known instrument keeps that instrument's weeks, others have the clinic's; without weeks it is never asked by itself.
 */
export function promsAsked(loaded: readonly LoadedProm[]): PromAsked[] {
  const known = shippedInstruments.map(byName);
  const others = loaded.map(({ key, instrument, weeks }) =>
    instrument ? byName(instrument) : { prom: promOf({ instrument, key }), weeks, every: null },
  );
  return [...new Map([...known, ...others].map((each) => [each.prom, each])).values()].filter(
    ({ weeks }) => weeks.length > 0,
  );
}
