'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '#trpc/client.tsx';
import type { PolicyReplay } from './PolicyData.ts';

const LOOK_EVERY_MS = 1_000;

/** The newest replay as it is this second, and the way to ask for another. */
export function useReplay(newest: PolicyReplay | null, enabled: boolean) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const goesOn = newest?.status === 'queued' || newest?.status === 'running';
  const state = useQuery(
    trpc.policy.replayState.queryOptions(
      { replayId: newest?.id ?? '' },
      {
        enabled: enabled && goesOn,
        staleTime: 0,
        refetchInterval: ({ state: { data } }) =>
          data && (data.status === 'done' || data.status === 'failed') ? false : LOOK_EVERY_MS,
      },
    ),
  ).data;
  const start = useMutation(
    trpc.policy.replay.mutationOptions({ onSuccess: () => queries.invalidateQueries(trpc.policy.read.pathFilter()) }),
  );
  return { replay: newest && { ...newest, ...(goesOn && state) }, start };
}
