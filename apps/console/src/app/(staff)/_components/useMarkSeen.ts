'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { troubleWords } from '#words/troubleWords.ts';

/** Notes that someone looked at a patient's logs; the patient sees by whom. `mark` names the patient for the toast. */
export function useMarkSeen() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  const record = useMutation(trpc.sighting.record.mutationOptions());
  const mark = (episodeId: string, name: string) =>
    record.mutate(
      { episodeId },
      {
        onSuccess: () => {
          toast({ message: `${name}’s logs are marked as seen` });
          void queries.invalidateQueries(trpc.caseload.pathFilter());
          void queries.invalidateQueries(trpc.chart.pathFilter());
        },
        onError: (error) => toast({ message: `${name}’s logs are not marked. ${troubleWords(error)}` }),
      },
    );
  return { mark, markingId: record.isPending ? record.variables.episodeId : null };
}
