'use client';
import { useEffect, useRef, useState } from 'react';
import { PainScale } from '@cairn/ui/clinical/PainScale';
import { Button } from '@cairn/ui/primitives/Button';
import { Field } from '@cairn/ui/primitives/Field';
import { Stepper } from '@cairn/ui/primitives/Stepper';
import { boundsProblem, walkBounds } from '@cairn/vocabulary';

export type TestWalk = { minutes: number; painBefore: number; painEnd: number };

const choose = 'Choose a number first.';

/** A test walk: how long, and the leg before and at its end. All three are needed, and none is filled in. */
export function TestWalkForm({ onSave, onCancel }: { onSave: (walk: TestWalk) => void; onCancel: () => void }) {
  const [minutes, setMinutes] = useState<number | null>(null);
  const [painBefore, setBefore] = useState<number | null>(null);
  const [painEnd, setEnd] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const wrong = minutes === null ? 'Enter how many minutes you walked.' : boundsProblem(minutes, walkBounds.minutes);
  const save = () => {
    if (minutes !== null && !wrong && painBefore !== null && painEnd !== null)
      return onSave({ minutes, painBefore, painEnd });
    setMissing(true);
    if (wrong) form.current?.querySelector<HTMLElement>('input[inputmode]')?.focus();
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label="Your test walk"
      noValidate
      className="grid gap-4 border-t border-line pt-4 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="Minutes until you stopped" error={missing ? wrong : undefined}>
        <Stepper
          label="Minutes until you stopped"
          value={minutes}
          onChange={setMinutes}
          min={1}
          max={600}
          from={10}
          unit="min"
        />
      </Field>
      <PainScale
        series="leg"
        label="Leg before the walk"
        value={painBefore}
        onChange={setBefore}
        error={missing && painBefore === null ? choose : undefined}
      />
      <PainScale
        series="leg"
        label="Leg when you stopped"
        value={painEnd}
        onChange={setEnd}
        error={missing && painEnd === null ? choose : undefined}
      />
      <div className="grid gap-2">
        <Button type="submit" size="action">
          Save the test walk
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}
