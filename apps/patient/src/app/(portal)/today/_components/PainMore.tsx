'use client';
import { FurthestPicker } from '@cairn/ui/clinical/FurthestPicker';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import type { NightPain, Side } from '@cairn/vocabulary';
import { nightWords } from '#day/nightWords.ts';
import type { PainFilled } from './PainForm.tsx';

const nights = (Object.keys(nightWords) as NightPain[]).map((value) => ({ value, label: nightWords[value] }));

type PainMoreProps = { side: Side | null; pain: PainFilled; onChange: (change: Partial<PainFilled>) => void };

/** How far the pain reaches, and the night. */
export function PainMore({ side, pain, onChange }: PainMoreProps) {
  return (
    <div className="grid gap-4 pt-1">
      <FurthestPicker
        withoutNone
        side={side ?? 'right'}
        legend="The furthest point today (optional)"
        value={pain.furthest}
        onChange={(furthest) => onChange({ furthest: furthest === 'none' ? null : furthest })}
      />
      <RadioCards
        legend="Pain last night (optional)"
        options={nights}
        value={pain.nightPain}
        onChange={(nightPain) => onChange({ nightPain })}
      />
    </div>
  );
}
