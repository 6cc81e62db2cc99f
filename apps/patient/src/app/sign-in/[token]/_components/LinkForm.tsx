'use client';
import Link from 'next/link';
import { useActionState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { enterByLink } from '../enterByLink.ts';

/** The one button that signs in, or the words and the way on when the link is used or old. */
export function LinkForm({ token }: { token: string }) {
  const [problem, action, pending] = useActionState(() => enterByLink(token), null);
  if (problem === 'refused')
    return (
      <Card title="This link has been used or is too old" className="grid gap-3">
        <div role="alert">
          <p>A link works once, for 30 minutes. Ask for a new one: it takes a minute.</p>
        </div>
        <Link href="/sign-in" className={buttonStyle({ size: 'action' })}>
          Get a new link
        </Link>
      </Card>
    );
  return (
    <Card className="grid gap-3">
      {problem === 'unreachable' && (
        <ErrorState
          happened="Cairn cannot be reached right now."
          kept="Your link still works."
          todo="Try again in a minute."
        />
      )}
      <p>Press the button to sign in on this phone. You stay signed in until you sign out.</p>
      <form action={action}>
        <Button type="submit" size="action" loading={pending} className="w-full">
          Sign in to Cairn
        </Button>
      </form>
    </Card>
  );
}
