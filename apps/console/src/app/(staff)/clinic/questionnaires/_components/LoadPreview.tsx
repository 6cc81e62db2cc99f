'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { ChipCheckbox } from '@cairn/ui/primitives/ChipCheckbox';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { instruments } from '@cairn/vocabulary';
import { weeksWords } from '#words/weeksWords.ts';
import type { Preview } from './LoadedData.ts';
import { PromPreview } from './PromPreview.tsx';

/** Weeks to choose from; those of an earlier version are there too. */
const usual = [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 52];

type LoadPreviewProps = { preview: Preview; loading: boolean; onLoad: (weeks: number[]) => void };

/** What a file holds, as patients will see it; then the weeks, then it is taken into use. */
export function LoadPreview({ preview, loading, onLoad }: LoadPreviewProps) {
  const { form, version, replaces, known } = preview;
  const [weeks, setWeeks] = useState<readonly number[]>(preview.weeks ?? []);
  const facts = form.instrument && instruments[form.instrument];
  const choices = [...new Set([...usual, ...weeks])].sort((a, b) => a - b);
  const toggle = (week: number, isChosen: boolean) =>
    setWeeks((all) => (isChosen ? [...all, week] : all.filter((other) => other !== week)));
  if (known === 'other')
    return (
      <FieldError>
        Version {version} is loaded with other content. Give the changed file a version of its own.
      </FieldError>
    );
  return (
    <section aria-label="The file can be used" className="grid gap-4">
      <div>
        <p className="font-semibold">
          {form.title}, version {version}
        </p>
        <p className="text-ink-soft">
          {facts
            ? `Known as the ${facts.title}: Cairn scores it. `
            : 'Cairn does not know its scoring: answers wait on the chart until somebody enters the score. '}
          {known === 'same' && 'This version is loaded already. '}
          {replaces && `It takes the place of version ${replaces}, whose answers stay.`}
        </p>
      </div>
      <PromPreview form={form} />
      {facts ? (
        <p>Patients are asked {weeksWords(facts.weeks, facts.every)}, as published.</p>
      ) : (
        <fieldset className="grid min-w-0 gap-2">
          <legend className="mb-1.5 font-semibold">In which weeks are patients asked?</legend>
          <div className="flex flex-wrap gap-2">
            {choices.map((week) => (
              <ChipCheckbox
                key={week}
                label={`Week ${week}`}
                checked={weeks.includes(week)}
                onChange={(event) => toggle(week, event.target.checked)}
              />
            ))}
          </div>
          <p className="text-14 text-ink-soft">
            {weeks.length === 0
              ? 'None: nobody is asked by itself, and scores can be entered on the chart.'
              : 'Week 0 is the first. What nobody answers within two weeks is no longer asked.'}
          </p>
        </fieldset>
      )}
      <Button loading={loading} onClick={() => onLoad([...weeks])} className="justify-self-start">
        {known === 'same' ? 'Use it in these weeks' : 'Load it'}
      </Button>
    </section>
  );
}
