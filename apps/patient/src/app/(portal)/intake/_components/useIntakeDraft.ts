import { useCallback, useSyncExternalStore } from 'react';
import { type IntakeDraft, emptyDraft } from './IntakeDraft.ts';

const listeners = new Set<() => void>();
let shown: { text: string | null; draft: IntakeDraft } = { text: null, draft: emptyDraft };

function read(key: string): IntakeDraft {
  const text = window.sessionStorage.getItem(key);
  if (text !== shown.text) shown = { text, draft: text === null ? emptyDraft : (JSON.parse(text) as IntakeDraft) };
  return shown.draft;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The answers given so far, kept on this phone for as long as the tab is open; null forgets them. */
export function useIntakeDraft(episodeId: string) {
  const key = `cairn.intake.${episodeId}`;
  const draft = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => emptyDraft,
  );
  const change = useCallback(
    (next: Partial<IntakeDraft> | null) => {
      if (next === null) window.sessionStorage.removeItem(key);
      else window.sessionStorage.setItem(key, JSON.stringify({ ...read(key), ...next }));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [draft, change] as const;
}
