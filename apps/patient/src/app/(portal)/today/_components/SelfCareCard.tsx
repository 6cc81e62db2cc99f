'use client';
import { Flame, Pill, Snowflake } from 'lucide-react';
import { StretchCheckbox } from '@cairn/ui/clinical/StretchCheckbox';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { ChipCheckbox } from '@cairn/ui/primitives/ChipCheckbox';
import type { Relief, SelfCareKind } from '@cairn/vocabulary';
import type { LogItem, SelfCareValues } from '#day/LogItem.ts';
import { careWords, reliefWords } from '#day/careWords.ts';
import { type DayValue, ofKind } from './useDay.ts';

const remedies = [
  { care: 'heat', Icon: Flame },
  { care: 'cold', Icon: Snowflake },
  { care: 'medicine', Icon: Pill },
] as const;

/** Stretches of the plan and what was used against the pain; a tick is kept at once, a tick taken away takes it back. */
export function SelfCareCard({ value: { day, items, write } }: { value: DayValue }) {
  const done = ofKind(items, 'self-care', day.today);
  const find = (care: SelfCareKind, what: string | null) =>
    done.find((item) => item.care === care && (what === null || item.what === what));
  const tick = (care: SelfCareKind, what: string, item: LogItem<SelfCareValues> | undefined) =>
    write(
      { kind: 'self-care', input: { kind: care, what, relief: null, undone: item !== undefined } },
      { amends: item?.firstId },
    );
  const unasked = remedies.flatMap(({ care }) => find(care, null) ?? []).filter(({ relief }) => relief === null);
  return (
    <Card title={day.plan?.stretches.length ? 'Stretches and self-care' : 'Self-care'} className="grid gap-3">
      {day.plan && day.plan.stretches.length > 0 && (
        <div role="group" aria-label="Stretches done today" className="grid grid-cols-2 gap-2 min-[380px]:grid-cols-3">
          {day.plan.stretches.map(({ name, dose }) => {
            const item = find('stretch', name);
            return (
              <StretchCheckbox
                key={name}
                stretch={name}
                dose={dose}
                checked={item !== undefined}
                onChange={() => tick('stretch', name, item)}
              />
            );
          })}
        </div>
      )}
      <div role="group" aria-labelledby="used-today" className="grid gap-2">
        <p id="used-today" className="text-15 text-ink-soft">
          Used today
        </p>
        <div className="flex flex-wrap gap-2 [&>label]:flex-auto [&>label]:px-2">
          {remedies.map(({ care, Icon }) => {
            const item = find(care, null);
            return (
              <ChipCheckbox
                key={care}
                label={careWords[care]}
                icon={<Icon aria-hidden />}
                checked={item !== undefined}
                onChange={() => tick(care, item?.what ?? '', item)}
              />
            );
          })}
        </div>
      </div>
      {unasked.map((item) => (
        <ReliefQuestion
          key={item.firstId}
          care={item.care}
          onAnswer={(relief) =>
            write(
              { kind: 'self-care', input: { kind: item.care, what: item.what, relief, undone: false } },
              { on: item.on, amends: item.firstId },
            )
          }
        />
      ))}
    </Card>
  );
}

function ReliefQuestion({ care, onAnswer }: { care: SelfCareKind; onAnswer: (relief: Relief) => void }) {
  const question = `Did the ${careWords[care].toLowerCase()} help?`;
  return (
    <div role="group" aria-label={question} className="grid gap-2 rounded-control bg-canvas p-3">
      <p aria-hidden>{question}</p>
      <div className="grid grid-cols-3 gap-2">
        {(Object.keys(reliefWords) as Relief[]).map((relief) => (
          <Button key={relief} variant="secondary" className="px-1" onClick={() => onAnswer(relief)}>
            {reliefWords[relief].answer}
          </Button>
        ))}
      </div>
    </div>
  );
}
