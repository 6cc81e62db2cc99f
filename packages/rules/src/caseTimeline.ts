import { addDays, Timeline, type LocalDate, type TimelineInput } from '@cairn/vocabulary';

/** Day 1 of every case: a Monday. */
export const caseStart: LocalDate = '2026-01-05';
export const caseDay = (day: number): LocalDate => addDays(caseStart, day - 1);

export interface CaseTimeline extends Omit<Partial<TimelineInput>, 'asOf'> {
  /** Leg pain a day: `"5 . 7+8 4*3"` is 5, no log, two logs of 7 and 8, then three days of 4. */
  leg?: string;
  back?: string;
  /** Day number to evaluate; the last day written when absent. */
  asOf?: number;
}

/** The ratings of each day, from the notation of `CaseTimeline.leg`. */
const ratingsByDay = (written: string): number[][] =>
  written
    .split(' ')
    .filter(Boolean)
    .flatMap((token) => {
      const [ratings = '.', times = '1'] = token.split('*');
      const day = ratings === '.' ? [] : ratings.split('+').map(Number);
      return Array.from({ length: Number(times) }, () => day);
    });

/** A timeline from a line of ratings, as short as a case can be written. */
export function caseTimeline({ leg = '', back = '', asOf, ...rest }: CaseTimeline): Timeline {
  const legDays = ratingsByDay(leg);
  const backDays = ratingsByDay(back);
  const logs = [
    ...legDays.flatMap((day, index) => day.map((legNprs) => ({ on: caseDay(index + 1), legNprs }))),
    ...backDays.flatMap((day, index) => day.map((backNprs) => ({ on: caseDay(index + 1), backNprs }))),
  ];
  return Timeline.parse({
    id: 'case',
    timeZone: 'America/Chicago',
    startedOn: caseStart,
    asOf: caseDay(asOf ?? Math.max(1, legDays.length, backDays.length)),
    ...rest,
    painLogs: [...logs, ...(rest.painLogs ?? [])],
  });
}
