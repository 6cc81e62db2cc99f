'use client';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { useRetry } from '../_components/useRetry.ts';

/** Inside the shell: the rail stays, the page says what happened. */
export default function Trouble({ reset }: { reset: () => void }) {
  const [retry, retrying] = useRetry(reset);
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
