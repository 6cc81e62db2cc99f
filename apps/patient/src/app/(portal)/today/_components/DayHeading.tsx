import { CheckCheck } from 'lucide-react';
import { WeekStrip, type WeekStripDay } from '@cairn/ui/clinical/WeekStrip';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { type LocalDate, isoWeekday } from '@cairn/vocabulary';
import type { Day } from '#day/Day.ts';
import { dayWords, weekdayWords } from '#day/dayWords.ts';
import { firstName } from '#day/firstName.ts';
import { whenWords } from '#day/whenWords.ts';

const letters = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];

function stripDay(
  on: LocalDate,
  logged: boolean,
  today: LocalDate,
  startedOn: LocalDate | null,
): WeekStripDay & { isToday: boolean } {
  const missed = on < today && (startedOn === null || on >= startedOn);
  return {
    letter: letters[isoWeekday(on) - 1] ?? '',
    word: weekdayWords(on),
    state: logged ? 'logged' : on === today ? 'today' : missed ? 'missed' : 'to-come',
    isToday: on === today,
  };
}

/** The date, the number of the day, the week at a glance, and who looked last. */
export function DayHeading({ day, loggedToday }: { day: Day; loggedToday: boolean }) {
  const { today, episode, lastSeen } = day;
  const week = day.week.map(({ on, logged }) =>
    stripDay(on, logged || (on === today && loggedToday), today, episode.startedOn),
  );
  return (
    <div className="grid gap-2">
      <PageHeading over={dayWords(today)} action={<WeekStrip days={week} />}>
        Day {day.day}
      </PageHeading>
      {lastSeen && (
        <p className="flex items-start gap-2 text-15 text-ink-soft">
          <CheckCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-trail" />
          {firstName(lastSeen.by)} saw your log {whenWords(lastSeen.at, day.zone, today)}
        </p>
      )}
    </div>
  );
}
