'use client';
import { useEffect, useEffectEvent, useState } from 'react';
import type { LiveEvent } from '@cairn/api';
import { useTRPCClient } from '#trpc/client.tsx';

/** `opening` until the first answer; `away` while the stream is lost and tried again; `ended` when access is. */
export type LiveState = 'opening' | 'live' | 'away' | 'ended';

type Timer = ReturnType<typeof setTimeout> | undefined;

const HIDDEN_MILLISECONDS = 60_000;
const LONGEST_WAIT_MILLISECONDS = 15_000;
/** The stream is renewed every few minutes; only what takes longer than this is worth a word. */
const GAP_MILLISECONDS = 2_000;

/**
 * Keeps a stream of changes open while the page can be seen, and goes on after the last event when it was lost. A hidden
 * page lets go after a minute: a browser opens six connections to a site at most, and its tabs share them.
 */
export function useLiveStream(enabled: boolean, onEvent: (event: LiveEvent) => void): LiveState {
  const client = useTRPCClient();
  const [state, setState] = useState<LiveState>('opening');
  const tell = useEffectEvent(onEvent);
  useEffect(() => {
    if (!enabled) return;
    let lastEventId: string | undefined;
    let failures = 0;
    let close: (() => void) | null = null;
    let again: Timer;
    let gap: Timer;
    let hidden: Timer;
    const lost = () => {
      gap ??= setTimeout(() => setState('away'), GAP_MILLISECONDS);
    };
    const found = () => {
      clearTimeout(gap);
      gap = undefined;
      failures = 0;
      setState('live');
    };
    const open = () => {
      clearTimeout(again);
      close?.();
      // What a stream still says after it was let go is not for this page.
      let current = true;
      const stream = client.live.changes.subscribe(lastEventId ? { lastEventId } : {}, {
        onData: ({ id, data }) => {
          if (!current) return;
          lastEventId = id;
          if (data.kind === 'up-to-date') found();
          tell(data);
        },
        onConnectionStateChange: (connection) => current && connection.state === 'connecting' && lost(),
        // The server ends it every few minutes, so that who listens is asked anew who they are.
        onStopped: () => current && open(),
        onError: (error) => {
          if (!current) return;
          close?.();
          if (error.data?.code === 'UNAUTHORIZED' || error.data?.code === 'FORBIDDEN') return end();
          lost();
          again = setTimeout(open, Math.min(1000 * 2 ** failures, LONGEST_WAIT_MILLISECONDS));
          failures += 1;
        },
      });
      close = () => {
        current = false;
        close = null;
        stream.unsubscribe();
      };
    };
    const end = () => {
      clearTimeout(gap);
      gap = undefined;
      setState('ended');
    };
    const onVisibility = () => {
      clearTimeout(hidden);
      if (document.visibilityState === 'hidden') hidden = setTimeout(() => close?.(), HIDDEN_MILLISECONDS);
      else if (!close) open();
    };
    open();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', open);
    window.addEventListener('offline', lost);
    return () => {
      close?.();
      for (const timer of [again, gap, hidden]) clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', open);
      window.removeEventListener('offline', lost);
    };
  }, [client, enabled]);
  return state;
}
