'use client';
import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { newId } from '@cairn/vocabulary';
import { reach } from '#trpc/reach.ts';
import { today } from '#trpc/today.ts';
import type { Draft, Entry } from './Entry.ts';
import { makeSender } from './makeSender.ts';
import { openQueue } from './openQueue.ts';
import { type Outcome, type Send, sendEntries } from './sendEntries.ts';

type QueueValue = {
  /** What this phone holds of this episode, oldest first; saved entries stay for a day. */
  entries: readonly Entry[];
  /** How the last round of sending ended. */
  outcome: Outcome;
  add: (draft: Draft) => void;
  remove: (key: string) => void;
};

const QueueContext = createContext<QueueValue | null>(null);
const empty: readonly Entry[] = [];
const DAY_MS = 86_400_000;

/** The entries written on this phone and the way to add one. */
export function useQueue(): QueueValue {
  const value = useContext(QueueContext);
  if (!value) throw new Error('useQueue needs a QueueProvider around it');
  return value;
}

const send: Send = async (draft) => {
  const { log, prom, intake } = await reach();
  switch (draft.kind) {
    case 'pain':
      return (await log.painSubmit.mutate(draft.input)).receivedAt;
    case 'walk':
      return (await log.walkSubmit.mutate(draft.input)).receivedAt;
    case 'safety':
      return (await log.safetySubmit.mutate(draft.input)).receivedAt;
    case 'self-care':
      return (await log.selfCareSubmit.mutate(draft.input)).receivedAt;
    case 'prom':
      return (await prom.submit.mutate(draft.input)).receivedAt;
    case 'intake':
      await intake.submit.mutate(draft.input);
      return new Date();
  }
};

/** Keeps the entries of one episode on this phone and sends them: on load, when online again, and after pauses. */
export function QueueProvider({ episodeId, children }: { episodeId: string; children: ReactNode }) {
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome>('done');
  const wake = useRef<() => void>(() => undefined);
  const queue = useMemo(
    () => (typeof window === 'undefined' ? null : openQueue(window.localStorage, `cairn.entries.${episodeId}`)),
    [episodeId],
  );

  useEffect(() => {
    if (!queue) return;
    const fresh = (entry: Entry) => !entry.savedAt || Date.now() - Date.parse(entry.savedAt) < DAY_MS;
    if (!queue.read().every(fresh)) queue.change((entries) => entries.filter(fresh));
    const sender = makeSender(async () => {
      const before = queue.read();
      const ended = await sendEntries(queue, send);
      if (queue.read() !== before) await queryClient.invalidateQueries({ queryKey: today.queryKey });
      return ended;
    }, setOutcome);
    wake.current = sender.wake;
    sender.wake();
    window.addEventListener('online', sender.wake);
    return () => {
      window.removeEventListener('online', sender.wake);
      sender.stop();
    };
  }, [queue, queryClient]);

  const [entries, setEntries] = useState(empty);
  useEffect(() => {
    if (!queue) return;
    const take = () => setEntries(queue.read());
    // What the phone kept waits until the page is awake: told sooner, React would build the page anew, and what was tapped
    // meanwhile would be lost.
    startTransition(take);
    return queue.subscribe(take);
  }, [queue]);
  const value = useMemo<QueueValue>(
    () => ({
      entries,
      outcome,
      add: (draft) => {
        const key = 'id' in draft.input ? draft.input.id : newId();
        queue?.change((all) => [...all, { ...draft, key, savedAt: null, refusal: null }]);
        wake.current();
      },
      remove: (key) => queue?.change((all) => all.filter((entry) => entry.key !== key)),
    }),
    [entries, outcome, queue],
  );
  return <QueueContext value={value}>{children}</QueueContext>;
}
