import { type LocalDate, addDays, daysBetween, isoWeekday, localDateIn } from '@cairn/vocabulary';
import { stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { clockTime } from '#dates/clockTime.ts';
import { weekdayWord } from '#dates/weekdayWord.ts';
import type { ChartData, ChartLog, ChartPlan } from './ChartData.ts';

/** All that was logged about one day; `logs` is empty for a day without a log. */
export type LogDay = {
  on: LocalDate;
  logs: ChartLog[];
  leg: number[];
  back: number[];
  reaches: string | null;
  minutes: number | null;
  /** Minutes to walk; 0 on a day of rest, null without a plan. */
  quota: number | null;
  notes: string[];
  /** Said of a log written after its day. */
  late: string | null;
  /** Null while any of it is unseen. */
  seen: { by: string; at: Date } | null;
};

const relief = { none: 'no help', little: 'helped a little', much: 'helped much' } as const;
const night = { none: null, woke: 'pain woke at night', stayed: 'pain woke and stayed' } as const;

/** "test walk, 2 to 5" */
const testNote = ({ painBefore, painEnd }: Extract<ChartLog, { kind: 'walk' }>) =>
  painEnd === null ? 'test walk' : `test walk, leg ${painBefore ?? '–'} to ${painEnd}`;

function noteOf(log: ChartLog): string[] {
  const notes: (string | null)[] = [];
  if (log.kind === 'pain') notes.push(log.nightPain && night[log.nightPain]);
  if (log.kind === 'walk') {
    if (log.test) notes.push(testNote(log));
    else if ((log.bouts ?? 1) > 1) notes.push(`${log.bouts} walks`);
    notes.push(log.painPeak === null ? null : `peak ${log.painPeak} on the walk`);
    notes.push(log.minutesToPain === null ? null : `hurt from minute ${log.minutesToPain}`);
    if (log.easedBySitting !== null) notes.push(log.easedBySitting ? 'sitting eased it' : 'sitting did not ease it');
    notes.push(log.breaks ? `${log.breaks} ${log.breaks === 1 ? 'break' : 'breaks'}` : null);
  }
  if (log.kind === 'self-care') {
    const stretch = stretchWord[log.what as keyof typeof stretchWord] as string | undefined;
    const what =
      log.care === 'stretch'
        ? (stretch ?? 'stretch').toLowerCase()
        : log.care === 'medicine' && log.what
          ? log.what
          : log.care;
    notes.push(log.relief ? `${what} ${relief[log.relief]}` : what);
  }
  if (log.changed) notes.push('corrected');
  return notes.filter((note) => note !== null);
}

function lateWords({ on, writtenAt, zone }: ChartLog): string | null {
  const writtenOn = localDateIn(writtenAt, zone);
  return writtenOn > on
    ? `Written ${weekdayWord(writtenOn)} ${clockTime(writtenAt, zone)}, for ${weekdayWord(on, 'long')}`
    : null;
}

function quotaOn(plans: ChartPlan[], on: LocalDate): number | null {
  const begun = plans.filter(({ effectiveOn }) => effectiveOn <= on).toSorted((a, b) => b.revision - a.revision)[0];
  if (!begun) return null;
  return begun.weekdays.includes(isoWeekday(on)) ? begun.minutesPerBout * begun.boutsPerDay : 0;
}

/** The last `most` days of the episode, newest first, also those without a log. */
export function logDays({ logs, plans, today, episode }: ChartData, most: number): LogDay[] {
  if (!episode.startedOn) return [];
  const byDay = Map.groupBy(logs, ({ on }) => on);
  const length = Math.min(most, daysBetween(episode.startedOn, today) + 1);
  return Array.from({ length }, (_, back) => {
    const on = addDays(today, -back);
    const ofDay = byDay.get(on) ?? [];
    const pain = ofDay.filter((log) => log.kind === 'pain').toReversed();
    const walks = ofDay.filter((log) => log.kind === 'walk');
    return {
      on,
      logs: ofDay,
      leg: pain.flatMap(({ legNprs }) => (legNprs === null ? [] : [legNprs])),
      back: pain.flatMap(({ backNprs }) => (backNprs === null ? [] : [backNprs])),
      reaches: pain.findLast(({ furthest }) => furthest)?.furthest ?? null,
      minutes: walks.length === 0 ? null : walks.reduce((sum, { minutes }) => sum + minutes, 0),
      quota: quotaOn(plans, on),
      notes: [...new Set(ofDay.flatMap(noteOf))],
      late: ofDay.map(lateWords).find((words) => words !== null) ?? null,
      seen: ofDay.every(({ seen }) => seen) ? (ofDay[0]?.seen ?? null) : null,
    };
  });
}
