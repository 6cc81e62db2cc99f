'use client';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Kbd } from '@cairn/ui/primitives/Kbd';
import { TextInput } from '@cairn/ui/primitives/TextInput';

const PAUSE_MS = 250;

/** Finds a patient by the start of a name, as it is typed; the address keeps it. */
export function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const [typed, setTyped] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Going back in the browser changes the address under the field.
  const [known, setKnown] = useState(search);
  if (known !== search) {
    setKnown(search);
    if (search !== typed.trim()) setTyped(search);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next.trim()), PAUSE_MS);
  };
  return (
    <search className="relative w-full sm:w-60">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-ink-soft"
      />
      <TextInput
        type="search"
        aria-label="Find a patient"
        placeholder="Find a patient"
        data-search
        maxLength={80}
        autoComplete="off"
        value={typed}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          change('');
          event.currentTarget.blur();
        }}
        className="pr-10 pl-9 [&::-webkit-search-cancel-button]:appearance-none"
      />
      <span aria-hidden className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2">
        <Kbd>/</Kbd>
      </span>
    </search>
  );
}
