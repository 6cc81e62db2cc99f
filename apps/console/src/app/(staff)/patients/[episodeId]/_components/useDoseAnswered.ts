'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';

/** After a proposal was answered: says so, reads anew what shows it, and puts the focus where decisions stand. */
export function useDoseAnswered() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const toast = useToast();
  return async (message: string) => {
    toast({ message });
    await Promise.all([
      queries.invalidateQueries(trpc.chart.pathFilter()),
      queries.invalidateQueries(trpc.caseload.pathFilter()),
    ]);
    document.getElementById('open-flags')?.focus();
  };
}
