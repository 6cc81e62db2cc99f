import type { Entry } from './Entry.ts';

export type Queue = {
  /** The entries, oldest first; the same array until something changes. */
  read: () => readonly Entry[];
  change: (update: (entries: readonly Entry[]) => readonly Entry[]) => void;
  /** Calls back after each change, of another tab too; returns the way to stop. */
  subscribe: (listener: () => void) => () => void;
};

const none: readonly Entry[] = [];

function parse(text: string | null): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) && value.length > 0 ? (value as Entry[]) : none;
  } catch {
    return none;
  }
}

/**
 * The entries kept under `key` of this phone's storage. A full or forbidden storage loses nothing while the page is
 * open: the entries are then held in memory.
 */
export function openQueue(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string): Queue {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let entries = none;
  let inMemory = false;

  const read = () => {
    if (inMemory) return entries;
    const stored = storage.getItem(key);
    if (stored !== text) {
      text = stored;
      entries = parse(stored);
    }
    return entries;
  };

  return {
    read,
    change(update) {
      const next = update(read());
      try {
        storage.setItem(key, JSON.stringify(next));
      } catch {
        inMemory = true;
        entries = next;
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      const heard = (event: StorageEvent) => event.key === key && listener();
      if (typeof window !== 'undefined') window.addEventListener('storage', heard);
      return () => {
        listeners.delete(listener);
        if (typeof window !== 'undefined') window.removeEventListener('storage', heard);
      };
    },
  };
}
