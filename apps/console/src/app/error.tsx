'use client';
import { AppLogo } from '@cairn/ui/primitives/AppLogo';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { useRetry } from './_components/useRetry.ts';

/** Outside of the shell: the sign-in and first pages. */
export default function Trouble({ reset }: { reset: () => void }) {
  const [retry, retrying] = useRetry(reset);
  return (
    <main className="mx-auto grid max-w-[30rem] gap-4 px-4 py-12">
      <AppLogo />
      <h1 className="text-25 font-semibold">This page is not here right now</h1>
      <ErrorState
        happened="Cairn cannot reach its records."
        kept="Nothing that was saved is lost."
        todo="Try again in a minute. If it stays so, tell whoever runs Cairn at your clinic."
        onRetry={retry}
        retrying={retrying}
      />
    </main>
  );
}
