'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import { Field } from '@cairn/ui/primitives/Field';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { isLocalDate } from '@cairn/vocabulary';
import { PainForm } from './PainForm.tsx';
import type { DayValue, Filled } from './useDay.ts';
import { WalkForm } from './WalkForm.tsx';

type Kind = 'walk' | 'pain' | 'check';
const kinds: { value: Kind; label: string }[] = [
  { value: 'walk', label: 'A walk' },
  { value: 'pain', label: 'Pain' },
];
const check: (typeof kinds)[number] = { value: 'check', label: 'Safety check' };

type AddDialogProps = { open: boolean; onOpenChange: (open: boolean) => void; value: DayValue; onCheck: () => void };

/** One more entry: a walk or pain about today or an earlier day of the episode, or another safety check now. */
export function AddDialog({ open, onOpenChange, value, onCheck }: AddDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Add something else">
      <AddForm
        value={value}
        onDone={() => onOpenChange(false)}
        onCheck={() => {
          onOpenChange(false);
          onCheck();
        }}
      />
    </Dialog>
  );
}

function dayProblem(on: string, first: string, today: string): string | undefined {
  if (!isLocalDate(on)) return 'Choose a day.';
  if (on > today) return 'This day has not come yet.';
  return on < first ? 'This day is before your first day.' : undefined;
}

function AddForm({
  value: { day, write },
  onDone,
  onCheck,
}: {
  value: DayValue;
  onDone: () => void;
  onCheck: () => void;
}) {
  const [on, setOn] = useState(day.today);
  const [kind, setKind] = useState<Kind | null>(null);
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
      <RadioCards
        legend="What do you add?"
        options={on === day.today ? [...kinds, check] : kinds}
        value={kind}
        onChange={setKind}
      />
      {kind === 'walk' && (
        <WalkForm
          suggestion={day.plan?.minutesPerBout ?? null}
          withMorning={on < day.today}
          onSave={(input) => save({ kind: 'walk', input })}
          onCancel={onDone}
        />
      )}
      {kind === 'check' && (
        <Button size="action" onClick={onCheck}>
          Start the safety check
        </Button>
      )}
      {kind === 'pain' && <PainForm side={day.episode.side} onSave={(input) => save({ kind: 'pain', input })} />}
    </div>
  );
}
