'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Field } from '@cairn/ui/primitives/Field';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { type LocalDate, isLocalDate } from '@cairn/vocabulary';

type OnsetAnswerProps = { today: LocalDate; value: LocalDate | null; onAnswer: (onsetOn: LocalDate | null) => void };

/** A day up to today, or not known. */
export function OnsetAnswer({ today, value, onAnswer }: OnsetAnswerProps) {
  const [on, setOn] = useState(value ?? '');
  const [problem, setProblem] = useState<string>();
  const save = () => {
    if (!isLocalDate(on)) return setProblem('Choose a day, or say that you do not know.');
    if (on > today) return setProblem('This day has not come yet.');
    onAnswer(on);
  };
  return (
    <form
      noValidate
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="The day it began" error={problem} className="mb-2">
        <TextInput type="date" max={today} value={on} onChange={(event) => setOn(event.target.value)} />
      </Field>
      <Button type="submit" size="big">
        Continue
      </Button>
      <Button variant="secondary" size="big" onClick={() => onAnswer(null)}>
        I do not know
      </Button>
    </form>
  );
}
