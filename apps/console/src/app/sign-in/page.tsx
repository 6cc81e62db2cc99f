import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { currentActor } from '#server/auth.ts';
import { caller } from '#trpc/server.tsx';
import { DoorPage } from '../_components/DoorPage.tsx';
import { SignInForm } from './_components/SignInForm.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage() {
  if (await currentActor()) redirect('/');
  if (await (await caller()).clinic.isFirst()) redirect('/welcome');
  return (
    <DoorPage title="Sign in" intro="The console is for those who work at the clinic.">
      <SignInForm />
    </DoorPage>
  );
}
