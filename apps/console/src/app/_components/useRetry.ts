import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';

/** Asks the server for the page anew and, with its answer, takes the error away; returns how, and whether it is under way. */
export function useRetry(reset: () => void): [retry: () => void, retrying: boolean] {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const [retrying, startTransition] = useTransition();
  const retry = () =>
    startTransition(() => {
      queries.reset();
      router.refresh();
      reset();
    });
  return [retry, retrying];
}
