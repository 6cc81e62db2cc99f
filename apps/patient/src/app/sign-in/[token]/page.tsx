import type { Metadata } from 'next';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { PlainShell } from '#shell/PlainShell.tsx';
import { LinkForm } from './_components/LinkForm.tsx';

export const metadata: Metadata = { title: 'Sign in' };

/** A button, since programs that look through mail open every link: only a person presses it. */
export default async function LinkPage({ params }: PageProps<'/sign-in/[token]'>) {
  const { token } = await params;
  return (
    <PlainShell>
      <PageHeading>Welcome back</PageHeading>
      <LinkForm token={token} />
    </PlainShell>
  );
}
