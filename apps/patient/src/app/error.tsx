'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { PlainShell } from '#shell/PlainShell.tsx';

const RETRY_MS = 15_000;

/** A page that could not be read: says so, tries again by itself, and offers to. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  useEffect(() => {
    const timer = setInterval(() => {
      router.refresh();
      reset();
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, [router, reset]);
  return (
    <PlainShell>
      <PageHeading>Cairn cannot be reached</PageHeading>
      <ErrorState
        happened="We cannot read your records right now."
        kept="What you logged is kept, on this phone or at the clinic."
        todo="Try again in a minute. In an emergency do not wait: go to Urgent help, or call."
        onRetry={retry}
      />
    </PlainShell>
  );
}
