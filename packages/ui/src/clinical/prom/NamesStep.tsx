'use client';
import { useState } from 'react';
import { Button } from '../../primitives/Button.tsx';
import { Field } from '../../primitives/Field.tsx';
import { FieldError } from '../../primitives/FieldError.tsx';
import { TextInput } from '../../primitives/TextInput.tsx';

type NamesStepProps = {
  /** How many things may be named here; `first`: one at least. */
  room: number;
  first: boolean;
  /** What was named in earlier weeks. */
  earlier: readonly string[];
  names: readonly string[];
  onNext: (names: string[]) => void;
};

const LONGEST = 120;

/** Things that are hard to do, in the patient's own words. */
export function NamesStep({ room, first, earlier, names, onNext }: NamesStepProps) {
  const [typed, setTyped] = useState(() => Array.from({ length: room }, (_, index) => names[index] ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const next = () => {
    const named = typed.map((name) => name.trim()).filter((name) => name !== '');
    const all = [...earlier, ...named].map((name) => name.toLowerCase());
    if (first && named.length === 0) return setProblem('Name at least one thing.');
    if (new Set(all).size < all.length) return setProblem('You named the same thing twice.');
    onNext(named);
  };
  return (
    <form
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {typed.map((name, index) => (
        <Field key={index} label={`Thing ${earlier.length + index + 1}`} optional={!first || index > 0}>
          <TextInput
            value={name}
            maxLength={LONGEST}
            autoComplete="off"
            onChange={(event) =>
              setTyped((all) => all.map((each, other) => (other === index ? event.target.value : each)))
            }
          />
        </Field>
      ))}
      <div role="alert">{problem && <FieldError>{problem}</FieldError>}</div>
      <Button type="submit" size="action">
        Next
      </Button>
    </form>
  );
}
