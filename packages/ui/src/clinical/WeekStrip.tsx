import { Check } from 'lucide-react';
import { cn } from '../cn.ts';

export type WeekStripDay = { letter: string; word: string; state: 'logged' | 'missed' | 'today' | 'to-come' };

const stateWords = { logged: 'logged', missed: 'no log', today: 'today', 'to-come': 'to come' } as const;

/** The week as seven circles: a check where something was logged, a ring for today, a dashed one where nothing was. */
export function WeekStrip({ days }: { days: readonly (WeekStripDay & { isToday?: boolean })[] }) {
  return (
    <ol aria-label="This week" className="flex gap-1.5">
      {days.map((day) => {
        const now = day.isToday || day.state === 'today';
        return (
          <li key={day.word} className="grid justify-items-center gap-1 text-13">
            <span aria-hidden className={now ? 'font-semibold' : 'text-ink-soft'}>
              {day.letter}
            </span>
            <span className="sr-only">
              {day.word}: {stateWords[day.state]}
            </span>
            <span
              aria-hidden
              className={cn('grid size-5 place-items-center rounded-full base:border-[1.5px]', {
                'border-trail bg-trail text-on-trail': day.state === 'logged',
                'border-[3px] border-trail': day.state === 'today',
                'border-line-strong': day.state === 'to-come',
                'border-dashed border-line-strong': day.state === 'missed',
              })}
            >
              {day.state === 'logged' && <Check strokeWidth={3} className="size-3.5" />}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
