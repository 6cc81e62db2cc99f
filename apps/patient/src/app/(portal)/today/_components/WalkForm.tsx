'use client';
import { useEffect, useRef, useState } from 'react';
import { PainScale } from '@cairn/ui/clinical/PainScale';
import { Button } from '@cairn/ui/primitives/Button';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { Field } from '@cairn/ui/primitives/Field';
import { RadioCards } from '@cairn/ui/primitives/RadioCards';
import { Stepper } from '@cairn/ui/primitives/Stepper';
import { type Surface, boundsProblem, walkBounds } from '@cairn/vocabulary';
import type { LogItem, WalkValues } from '#day/LogItem.ts';
import { surfaceWords } from '#day/surfaceWords.ts';
import { walkValues } from '#day/walkValues.ts';
import { PainOnTheWay } from './PainOnTheWay.tsx';
import { type WalkFilled, noWalk } from './noWalk.ts';

type WalkFormProps = {
  /** The plan's minutes a walk: offered as a chip, never filled in. */
  suggestion: number | null;
  /** The walk that is being changed. */
  from?: LogItem<WalkValues>;
  /** The walk's next morning has come. */
  withMorning?: boolean;
  onSave: (walk: WalkFilled) => void;
  onCancel: () => void;
};

const chips = (suggestion: number | null) =>
  suggestion === null ? [5, 10, 15] : [...new Set([Math.max(1, suggestion - 2), suggestion, suggestion + 2])];

const surfaces = (Object.keys(surfaceWords) as Surface[]).map((value) => ({ value, label: surfaceWords[value].name }));
const longer = 'This is longer than the walk was.';

/** A walk: how long, and the leg before and at its worst; when it began to hurt, breaks and ground for those who like. */
export function WalkForm({ suggestion, from, withMorning = false, onSave, onCancel }: WalkFormProps) {
  const [walk, setWalk] = useState<Omit<WalkFilled, 'minutes'> & { minutes: number | null }>(
    from ? walkValues(from) : noWalk,
  );
  const [errors, setErrors] = useState<Partial<Record<'minutes' | 'breaks' | 'bouts' | 'minutesToPain', string>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const set = (change: Partial<typeof walk>) => setWalk((before) => ({ ...before, ...change }));
  const grew = walk.painPeak !== null && walk.painBefore !== null && walk.painPeak > walk.painBefore;
  const save = () => {
    const { minutes } = walk;
    const problem = (of: 'breaks' | 'bouts') =>
      walk[of] === null ? undefined : boundsProblem(walk[of], walkBounds[of]);
    const wrong = minutes === null ? 'Enter how many minutes you walked.' : boundsProblem(minutes, walkBounds.minutes);
    const found = { minutes: wrong, breaks: problem('breaks'), bouts: problem('bouts') };
    // What is asked only of pain that grew is not kept of pain that did not.
    const { minutesToPain, easedBySitting } = grew ? walk : noWalk;
    const began = !wrong && (minutesToPain ?? 0) > (minutes ?? 0) ? longer : undefined;
    if (minutes !== null && !Object.values(found).some(Boolean) && !began)
      return onSave({ ...walk, minutes, minutesToPain, easedBySitting });
    setErrors({ ...found, minutesToPain: began });
    form.current?.querySelector<HTMLElement>('input[inputmode]')?.focus();
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label="Your walk"
      noValidate
      className="grid gap-4 border-t border-line pt-4 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label="Minutes walked" error={errors.minutes}>
        <Stepper
          label="Minutes walked"
          value={walk.minutes}
          onChange={(minutes) => set({ minutes })}
          min={1}
          max={600}
          from={suggestion ?? 10}
          unit="min"
        />
      </Field>
      {!from && (
        <div role="group" aria-label="Usual lengths" className="-mt-2 flex flex-wrap gap-2">
          {chips(suggestion).map((minutes) => (
            <Button
              key={minutes}
              variant="secondary"
              className="rounded-full"
              aria-pressed={walk.minutes === minutes}
              onClick={() => set({ minutes })}
            >
              {minutes} min
            </Button>
          ))}
        </div>
      )}
      <PainScale
        series="leg"
        label="Leg before the walk"
        value={walk.painBefore}
        onChange={(painBefore) => set({ painBefore })}
      />
      <PainScale
        series="leg"
        label="Leg at its worst on the walk"
        value={walk.painPeak}
        onChange={(painPeak) => set({ painPeak })}
      />
      {grew && <PainOnTheWay walk={walk} onChange={set} error={errors.minutesToPain} />}
      {walk.test && (
        <PainScale
          series="leg"
          label="Leg when you stopped"
          value={walk.painEnd}
          onChange={(painEnd) => set({ painEnd })}
        />
      )}
      {withMorning && (
        <PainScale
          series="leg"
          label="Leg the next morning"
          value={walk.painNextMorning}
          onChange={(painNextMorning) => set({ painNextMorning })}
        />
      )}
      <Disclosure
        summary="More about the walk"
        open={walk.breaks !== null || walk.surface !== null || walk.bouts !== null}
      >
        <div className="grid gap-4">
          {!walk.test && (
            <Field
              label="How many walks was this?"
              hint="Then give the minutes of all of them together."
              optional
              error={errors.bouts}
            >
              <Stepper label="Walks" value={walk.bouts} onChange={(bouts) => set({ bouts })} min={1} max={24} />
            </Field>
          )}
          <Field label="Seated breaks" optional error={errors.breaks}>
            <Stepper
              label="Seated breaks"
              value={walk.breaks}
              onChange={(breaks) => set({ breaks })}
              min={0}
              max={60}
            />
          </Field>
          <RadioCards
            legend="Ground (optional)"
            options={surfaces}
            value={walk.surface}
            onChange={(surface) => set({ surface })}
          />
        </div>
      </Disclosure>
      <div className="grid gap-2">
        <Button type="submit" size="action">
          Save the walk
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}
