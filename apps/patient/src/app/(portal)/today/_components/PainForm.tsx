'use client';
import { useState } from 'react';
import { PainScale } from '@cairn/ui/clinical/PainScale';
import { Button } from '@cairn/ui/primitives/Button';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { soon } from '@cairn/ui/primitives/later';
import { useEarlySubmit } from '@cairn/ui/primitives/useEarlySubmit';
import type { Side } from '@cairn/vocabulary';
import type { LogItem, PainValues } from '#day/LogItem.ts';
import { painValues } from '#day/painValues.ts';

const PainMore = soon(async () => (await import('./PainMore.tsx')).PainMore);

export type PainFilled = Omit<PainValues, 'kind'>;

const nothing: PainFilled = { legNprs: null, backNprs: null, furthest: null, nightPain: null };

/** Leg and back on eleven buttons each, none chosen; how far it reaches and the night for those who like. */
export function PainForm({
  side,
  from,
  onSave,
}: {
  side: Side | null;
  from?: LogItem<PainValues>;
  onSave: (pain: PainFilled) => void;
}) {
  const [pain, setPain] = useState<PainFilled>(from ? painValues(from) : nothing);
  const [missing, setMissing] = useState(false);
  const early = useEarlySubmit();
  const set = (change: Partial<PainFilled>) => setPain((before) => ({ ...before, ...change }));
  const empty = pain.legNprs === null && pain.backNprs === null;
  return (
    <form
      {...early}
      aria-label="Your pain"
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty) setMissing(true);
        else onSave(pain);
      }}
    >
      <PainScale
        series="leg"
        value={pain.legNprs}
        onChange={(legNprs) => set({ legNprs })}
        error={missing && empty ? 'Choose a number for your leg, your back or both.' : undefined}
      />
      <PainScale series="back" value={pain.backNprs} onChange={(backNprs) => set({ backNprs })} />
      <Disclosure summary="How far it reaches, and the night" open={pain.furthest !== null || pain.nightPain !== null}>
        <PainMore side={side} pain={pain} onChange={set} />
      </Disclosure>
      <Button type="submit" variant={from ? 'primary' : 'secondary'} size="action">
        Save pain
      </Button>
    </form>
  );
}
