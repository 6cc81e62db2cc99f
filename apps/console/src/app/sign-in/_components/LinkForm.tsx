'use client';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useActionState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { enterWithLink } from './doorActions.ts';

export function LinkForm({ token }: { token: string }) {
  const [{ trouble }, enter, entering] = useActionState(enterWithLink, { trouble: null });
  return (
    <form action={enter} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <div role="alert">{trouble && <FieldError>{trouble}</FieldError>}</div>
      {trouble ? (
        <PageLink href="/sign-in" className={buttonStyle()}>
          Ask for a new link
        </PageLink>
      ) : (
        <Button type="submit" loading={entering}>
          Sign in
        </Button>
      )}
    </form>
  );
}
