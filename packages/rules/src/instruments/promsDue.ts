import { addDays, daysBetween, Instrument, instruments, type LocalDate } from '@cairn/vocabulary';

/** An instrument to be answered. */
export interface PromDue {
  instrument: Instrument;
  /** Week of monitoring it belongs to, 0 the first. */
  week: number;
  dueOn: LocalDate;
}

const WEEK = 7;
/** An answer this many days early counts for its week; a due one is dropped after so many. A */
const EARLY_DAYS = 3;
const OPEN_DAYS = 14;

/** Weeks up to `week` in which an instrument is due. */
function weeksUntil(instrument: Instrument, week: number): number[] {
  const { weeks, every } = instruments[instrument];
  const last = weeks.at(-1) ?? 0;
  const more = every === null ? 0 : Math.max(0, Math.floor((week - last) / every));
  const repeated = Array.from({ length: more }, (_, index) => last + (index + 1) * (every ?? 0));
  return [...weeks, ...repeated].filter((due) => due <= week);
}

/**
 * What is due on `today`: of each instrument the latest week that has come, unless it was answered. The first ones may
 * be answered before day 1. What nobody answered within two weeks is no longer asked.
 * @source clinical.md 3
 */
export function promsDue(
  startedOn: LocalDate,
  today: LocalDate,
  answered: readonly { instrument: Instrument; on: LocalDate }[],
): PromDue[] {
  const week = Math.floor(daysBetween(startedOn, today) / WEEK);
  return Instrument.options.flatMap((instrument) => {
    const due = weeksUntil(instrument, week).at(-1);
    if (due === undefined) return [];
    const dueOn = addDays(startedOn, due * WEEK);
    const from = due === 0 ? '' : addDays(dueOn, -EARLY_DAYS);
    const done = answered.some((answer) => answer.instrument === instrument && answer.on >= from && answer.on <= today);
    return done || daysBetween(dueOn, today) > OPEN_DAYS ? [] : [{ instrument, week: due, dueOn }];
  });
}
