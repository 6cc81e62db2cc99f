'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';

/** After a flag or a proposal was decided on: says so, reads anew what shows it, and puts the focus where they stand. */
export function useDecided() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  return async (message: string) => {
    toast({ message });
    await Promise.all([
      queries.invalidateQueries(trpc.chart.pathFilter()),
      queries.invalidateQueries(trpc.caseload.pathFilter()),
      queries.invalidateQueries(trpc.clinic.pathFilter()),
      queries.invalidateQueries(trpc.flag.pathFilter()),
    ]);
    document.getElementById('open-flags')?.focus();
  };
}
