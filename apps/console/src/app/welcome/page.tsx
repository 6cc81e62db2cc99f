import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { caller } from '#trpc/server.tsx';
import { DoorPage } from '../_components/DoorPage.tsx';
import { FirstClinicForm } from './_components/FirstClinicForm.tsx';
import { timeZones } from '@cairn/vocabulary';

export const metadata: Metadata = { title: 'Welcome' };

export default async function WelcomePage() {
  if (!(await (await caller()).clinic.isFirst())) redirect('/');
  return (
    <DoorPage
      title="Welcome to Cairn"
      intro="Nobody has used this installation yet. Name the clinic and its administrator; that is you. Colleagues and patients come next."
    >
      <FirstClinicForm zones={timeZones()} />
    </DoorPage>
  );
}
