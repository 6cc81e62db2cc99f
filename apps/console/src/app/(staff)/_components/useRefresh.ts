'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useTRPC } from '#trpc/client.tsx';

/** What to read anew: all there is, what shows an episode, or what shows replays. */
type Stale = 'everything' | 'replays' | { episodeId: string };

const APART_MILLISECONDS = 500;

/** Reads anew what the page shows of something: at once after a silence, and twice a second at most. */
export function useRefresh(): (...stale: Stale[]) => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const waiting = useRef<Stale[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return useCallback(
    (...stale) => {
      const flush = () => {
        const all = waiting.current.splice(0);
        timer.current = all.length > 0 ? setTimeout(flush, APART_MILLISECONDS) : undefined;
        if (all.includes('everything')) return void queries.invalidateQueries();
        const episodes = new Set(all.flatMap((each) => (typeof each === 'object' ? [each.episodeId] : [])));
        if (episodes.size > 0) {
          void queries.invalidateQueries(trpc.caseload.pathFilter());
          void queries.invalidateQueries(trpc.clinic.board.pathFilter());
        }
        for (const episodeId of episodes) void queries.invalidateQueries(trpc.chart.read.queryFilter({ episodeId }));
        if (all.includes('replays'))
          for (const router of ['policy', 'replay']) void queries.invalidateQueries({ queryKey: [[router]] });
      };
      waiting.current.push(...stale);
      if (!timer.current) flush();
    },
    [queries, trpc],
  );
}
