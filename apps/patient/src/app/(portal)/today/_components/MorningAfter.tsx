'use client';
import { useState } from 'react';
import { PainScale } from '@cairn/ui/clinical/PainScale';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { addDays } from '@cairn/vocabulary';
import { minutesWords } from '#day/countWords.ts';
import { walkValues } from '#day/walkValues.ts';
import { type DayValue, ofKind } from './useDay.ts';

/** The one question of the day after: asked once, and kept with each of yesterday's walks. */
export function MorningAfter({ value: { day, items, write } }: { value: DayValue }) {
  const [pain, setPain] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const walks = ofKind(items, 'walk', addDays(day.today, -1)).filter(({ painNextMorning }) => painNextMorning === null);
  if (walks.length === 0) return null;
  const minutes = walks.reduce((sum, walk) => sum + walk.minutes, 0);
  const save = () => {
    if (pain === null) return setMissing(true);
    for (const walk of walks)
      write(
        { kind: 'walk', input: { ...walkValues(walk), painNextMorning: pain } },
        { on: walk.on, amends: walk.firstId },
      );
  };
  return (
    <Card title="How did your leg feel this morning?" className="grid gap-3">
      <p className="-mt-2 text-15 text-ink-soft">
        Yesterday you walked {minutesWords(minutes)}. It helps to set your next walks.
      </p>
      <PainScale
        series="leg"
        label="Leg this morning"
        value={pain}
        onChange={setPain}
        error={missing && pain === null ? 'Choose a number first.' : undefined}
      />
      <Button variant="secondary" onClick={save}>
        Save the morning
      </Button>
    </Card>
  );
}
