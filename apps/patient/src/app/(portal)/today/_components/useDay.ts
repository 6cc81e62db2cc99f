import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Day } from '#day/Day.ts';
import { mergeLogs } from '#day/mergeLogs.ts';
import type { LogItem, LogValues } from '#day/LogItem.ts';
import { type Draft, type Entry } from '#queue/Entry.ts';
import { useQueue } from '#queue/QueueProvider.tsx';
import { writtenNow } from '#day/writtenNow.ts';
import { today as todayQuery } from '#trpc/today.ts';
import { newId } from '@cairn/vocabulary';

type Envelope = 'id' | 'episodeId' | 'writtenAt' | 'zone' | 'on' | 'amends';
type LogDraft = Exclude<Draft, { kind: 'intake' }>;
/** What a form hands over: a draft without its envelope. */
export type Filled = LogDraft extends infer Each
  ? Each extends LogDraft
    ? Omit<Each, 'input'> & { input: Omit<Each['input'], Envelope> }
    : never
  : never;

export type DayValue = {
  day: Day;
  /** Today's entries and those of other days still on this phone, newest first. */
  items: LogItem[];
  entries: readonly Entry[];
  /** Keeps an entry about `on` (today unless said) on this phone and sends it; returns its first version's id. */
  write: (filled: Filled, about?: { on?: string; amends?: string }) => string;
  remove: (key: string) => void;
};

/** The entries of a kind, about one day. */
export const ofKind = <Kind extends LogValues['kind']>(items: readonly LogItem[], kind: Kind, on: string) =>
  items.filter(
    (item): item is LogItem<Extract<LogValues, { kind: Kind }>> =>
      item.kind === kind && item.on === on && item.at.state !== 'refused',
  );

/** The day with the entries of server and phone together, and the one way to write an entry. */
export function useDay(): DayValue | null {
  const { data: day } = useSuspenseQuery(todayQuery);
  const { entries, add, remove } = useQueue();
  const items = useMemo(() => (day ? mergeLogs([...day.logs, ...day.morningAfter], entries) : []), [day, entries]);
  if (!day) return null;
  return {
    day,
    items,
    entries,
    remove,
    write: ({ input, ...rest }, about = {}) => {
      const { today, writtenAt, zone } = writtenNow(day.zone);
      const id = newId();
      const envelope = { id, episodeId: day.episode.id, on: about.on ?? today, writtenAt, zone };
      add({ ...rest, input: { ...envelope, ...(about.amends && { amends: about.amends }), ...input } } as Draft);
      return about.amends ?? id;
    },
  };
}
