'use client';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { TextInput } from '@cairn/ui/primitives/TextInput';
import { addChip } from './addChip.ts';

type PhraseFieldProps = {
  label: string;
  suggestions: string[];
  value: string[];
  onChange: (value: string[]) => void;
  error?: string;
};

/** Short phrases as chips: chosen ones to take away, usual ones to add, and own words. */
export function PhraseField({ label, suggestions, value, onChange, error }: PhraseFieldProps) {
  const [own, setOwn] = useState('');
  const add = (phrase: string) => {
    const words = phrase.trim();
    if (words !== '' && !value.includes(words)) onChange([...value, words]);
    setOwn('');
  };
  return (
    <div className="grid gap-3">
      {value.length > 0 && (
        <ul aria-label={label} className="flex flex-wrap gap-2">
          {value.map((phrase) => (
            <li
              key={phrase}
              className="inline-flex min-h-8 items-center gap-1 rounded-full border-[1.5px] border-trail bg-trail-soft pr-1 pl-3 text-14"
            >
              {phrase}
              <button
                type="button"
                aria-label={`Remove ${phrase}`}
                onClick={() => onChange(value.filter((each) => each !== phrase))}
                className="grid size-6 place-items-center rounded-full hover:bg-surface"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {suggestions
          .filter((phrase) => !value.includes(phrase))
          .map((phrase) => (
            <button key={phrase} type="button" onClick={() => add(phrase)} className={addChip}>
              <Plus aria-hidden className="size-4" />
              {phrase}
            </button>
          ))}
      </div>
      <div className="flex gap-2">
        <TextInput
          aria-label={`${label}, in your own words`}
          placeholder="In your own words"
          maxLength={80}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add(own);
          }}
          className="max-w-80"
        />
        <Button variant="secondary" disabled={own.trim() === ''} onClick={() => add(own)}>
          Add
        </Button>
      </div>
      {error && <FieldError>{error}</FieldError>}
    </div>
  );
}
