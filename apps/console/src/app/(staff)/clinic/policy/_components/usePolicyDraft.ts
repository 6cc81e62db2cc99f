'use client';
import { useEffect, useState } from 'react';
import { type Policy, policyValue } from '@cairn/vocabulary';
import { type DraftEntries, draftOf } from './draftOf.ts';

const KEY = 'cairn-policy-draft';

function readStored(base: Policy): DraftEntries | null {
  const stored = sessionStorage.getItem(KEY);
  if (!stored) return null;
  const entries = JSON.parse(stored) as DraftEntries;
  return Object.fromEntries(
    Object.entries(entries).filter(([path, value]) => {
      try {
        return policyValue(base, path) !== value;
      } catch {
        return false; // a setting that this version no longer has
      }
    }),
  );
}

/**
 * The draft of the next policy, as what differs from the one it follows; kept in this tab, so that a closed page or a
 * lost connection costs nothing. It begins with `first`: what was tried last.
 */
export function usePolicyDraft(base: Policy, first: DraftEntries) {
  const [entries, setEntries] = useState(first);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const stored = readStored(base);
    // oxlint-disable-next-line react-hooks-js/set-state-in-effect -- the server cannot know what this tab holds
    if (stored) setEntries(stored);
  }, [base]);
  const store = (next: DraftEntries) => {
    setEntries(next);
    sessionStorage.setItem(KEY, JSON.stringify(next));
    setKept(true);
  };
  return {
    entries,
    kept,
    ...draftOf(base, entries),
    set: (path: string, value: DraftEntries[string]) => {
      const { [path]: _, ...rest } = entries;
      store(value === policyValue(base, path) ? rest : { ...rest, [path]: value });
    },
    take: (more: DraftEntries) => store({ ...entries, ...more }),
    discard: () => store({}),
    forget: () => {
      sessionStorage.removeItem(KEY);
      setEntries({});
      setKept(false);
    },
  };
}
export type PolicyDraftState = ReturnType<typeof usePolicyDraft>;
