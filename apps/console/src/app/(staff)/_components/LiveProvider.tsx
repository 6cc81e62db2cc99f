'use client';
import { createContext, type ReactNode, useContext } from 'react';
import { useFlagToasts } from './useFlagToasts.tsx';
import { type LiveState, useLiveStream } from './useLiveStream.ts';
import { useRefresh } from './useRefresh.ts';

const LiveContext = createContext<LiveState>('opening');

/** Whether what is on the screen follows by itself. */
export const useLiveState = (): LiveState => useContext(LiveContext);

/** Keeps the page as the clinic is: what changes is read anew, a new flag is said. `enabled` for those with a caseload. */
export function LiveProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const refresh = useRefresh();
  const sayFlag = useFlagToasts();
  const state = useLiveStream(enabled, (event) => {
    if (event.kind === 'flag') {
      refresh(event.flag);
      sayFlag(event.flag);
    } else if (event.kind === 'changed') refresh(...event.episodeIds.map((episodeId) => ({ episodeId })));
    else refresh(event.kind === 'replay' ? 'replays' : 'everything');
  });
  return <LiveContext value={state}>{children}</LiveContext>;
}
