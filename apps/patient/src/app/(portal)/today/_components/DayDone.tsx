import { Card } from '@cairn/ui/primitives/Card';
import { addDays, isoWeekday } from '@cairn/vocabulary';
import { minutesWords, numberWord } from '#day/countWords.ts';
import type { Day } from '#day/Day.ts';
import type { LogItem, PainValues, WalkValues } from '#day/LogItem.ts';

function tomorrow({ plan, today }: Day, walked: boolean): string {
  const morning = walked ? 'One question: how does your leg feel the morning after? ' : '';
  if (!plan) return `${morning}Then log your day as you did today.`;
  const walks = plan.weekdays.includes(isoWeekday(addDays(today, 1)));
  const stretches = plan.stretches.length > 0 ? 'stretches only' : 'nothing to walk';
  const next = walks
    ? `${numberWord(plan.boutsPerDay)} ${plan.boutsPerDay === 1 ? 'walk' : 'walks'} of ${minutesWords(plan.minutesPerBout)}`
    : `a rest day, ${stretches}`;
  return morning ? `${morning}Then it’s ${next}.` : `It’s ${next}.`;
}

/** The day is done: what was walked, and what is next. */
export function DayDone({ day, walks, pain }: { day: Day; walks: LogItem<WalkValues>[]; pain: LogItem<PainValues>[] }) {
  const minutes = walks.reduce((sum, walk) => sum + walk.minutes, 0);
  const leg = pain[0]?.legNprs ?? null;
  return (
    <>
      <section aria-label="Today in short" className="rounded-card bg-trail-soft p-4 text-20">
        {minutes > 0 ? (
          <>
            You walked <b>{minutesWords(minutes)}</b> today{leg !== null && `, with your leg at ${leg}`}.
          </>
        ) : (
          <>You logged a rest day{leg !== null && `, with your leg at ${leg}`}. Rest is part of the plan.</>
        )}
      </section>
      <Card>
        <p className="text-15 text-ink-soft">That’s all for today. Next:</p>
        <h2 className="text-25 font-semibold">{minutes > 0 ? 'Tomorrow when you get up' : 'Tomorrow'}</h2>
        <p>{tomorrow(day, minutes > 0)}</p>
      </Card>
    </>
  );
}
