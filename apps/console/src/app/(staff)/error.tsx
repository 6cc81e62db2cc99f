'use client';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';

/** Inside the shell: the rail stays, the page says what happened. */
export default function Trouble({ reset }: { reset: () => void }) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const [retrying, startTransition] = useTransition();
  const retry = () =>
    startTransition(() => {
      queries.reset();
      router.refresh();
      reset();
    });
  return (
    <div className="grid max-w-[36rem] gap-4 p-4 rail:p-6">
      <h1 className="text-25 font-semibold">This page is not here right now</h1>
      <ErrorState
        happened="Cairn cannot reach its records."
        kept="Nothing that was saved is lost."
        todo="Try again in a minute. If a patient waits, call them meanwhile."
        onRetry={retry}
        retrying={retrying}
      />
    </div>
  );
}
