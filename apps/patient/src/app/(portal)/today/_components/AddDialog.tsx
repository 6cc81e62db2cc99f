'use client';
import { useState } from 'react';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { LocalDate } from '@cairn/vocabulary';
import { PainForm } from './PainForm.tsx';
import type { DayValue, Filled } from './useDay.ts';
import { WalkForm } from './WalkForm.tsx';

const kinds = [
  { value: 'walk', label: 'A walk' },
  { value: 'pain', label: 'Pain' },
] as const;

/** One more entry: a walk or pain, about today or an earlier day of the episode. */
export function AddDialog({ open, onOpenChange, value }: { open: boolean; onOpenChange: (open: boolean) => void; value: DayValue }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Add something else">
      <AddForm value={value} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function dayProblem(on: string, first: string, today: string): string | undefined {
  if (!LocalDate.safeParse(on).success) return 'Choose a day.';
  if (on > today) return 'This day has not come yet.';
  return on < first ? 'This day is before your first day.' : undefined;
}

function AddForm({ value: { day, write }, onDone }: { value: DayValue; onDone: () => void }) {
  const [on, setOn] = useState(day.today);
  const [kind, setKind] = useState<'walk' | 'pain' | null>(null);
  const first = day.episode.startedOn ?? day.today;
  const problem = dayProblem(on, first, day.today);
  const save = (filled: Filled) => {
    if (problem) return;
    write(filled, { on });
    onDone();
  };
  return (
    <div className="grid gap-4">
      <Field label="About which day?" error={problem}>
        <TextInput type="date" min={first} max={day.today} value={on} onChange={(event) => setOn(event.target.value)} />
      </Field>
      <RadioCards legend="What do you add?" columns={2} options={kinds} value={kind} onChange={setKind} />
      {kind === 'walk' && (
        <WalkForm
          suggestion={day.plan?.minutesPerBout ?? null}
          withMorning={on < day.today}
          onSave={(input) => save({ kind: 'walk', input })}
          onCancel={onDone}
        />
      )}
      {kind === 'pain' && <PainForm side={day.episode.side} onSave={(input) => save({ kind: 'pain', input })} />}
    </div>
  );
}
