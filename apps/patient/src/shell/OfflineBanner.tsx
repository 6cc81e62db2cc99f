'use client';
import { CloudOff, WifiOff } from 'lucide-react';
import Link from 'next/link';
import { isWaiting } from '#queue/Entry.ts';
import { useQueue } from '#queue/QueueProvider.tsx';
import { useOnline } from './useOnline.ts';

/** Says what holds entries back, and that they are kept; nothing while all is well. */
export function OfflineBanner() {
  const online = useOnline();
  const { entries, outcome } = useQueue();
  const waits = entries.some(isWaiting);
  const words = !online
    ? 'No internet. Everything is kept on this phone.'
    : waits && outcome === 'unreached'
      ? 'Cairn cannot be reached. Your entries are kept on this phone and go out by themselves.'
      : null;
  return (
    <div role="status">
      {words && (
        <p className="mx-auto flex max-w-[35rem] items-start gap-3 bg-ink px-4 py-2 text-15 text-canvas">
          {online ? (
            <CloudOff aria-hidden className="mt-0.5 size-5 shrink-0" />
          ) : (
            <WifiOff aria-hidden className="mt-0.5 size-5 shrink-0" />
          )}
          {words}
        </p>
      )}
      {waits && outcome === 'signed-out' && (
        <p className="mx-auto max-w-[35rem] bg-ink px-4 py-2 text-15 text-canvas">
          Your entries are kept on this phone.{' '}
          <Link href="/sign-in" className="font-semibold underline">
            Sign in
          </Link>{' '}
          to send them.
        </p>
      )}
    </div>
  );
}
