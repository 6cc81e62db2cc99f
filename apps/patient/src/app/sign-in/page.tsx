import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { currentActor } from '#server/auth.ts';
import { PlainShell } from '#shell/PlainShell.tsx';
import { SignInForm } from './_components/SignInForm.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage() {
  if (await currentActor()) redirect('/today');
  return (
    <PlainShell>
      <PageHeading under="Your walks and your pain, seen by your therapist.">Sign in</PageHeading>
      <SignInForm />
    </PlainShell>
  );
}
