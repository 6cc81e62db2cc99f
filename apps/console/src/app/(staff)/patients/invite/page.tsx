import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, caller, getQueryClient, trpc } from '#trpc/server.tsx';
import { InvitePatient } from './_components/InvitePatient.tsx';
import { timeZones } from '@cairn/vocabulary';

export const metadata: Metadata = { title: 'Invite a patient' };

export default async function InvitePage() {
  const actor = await staffFor('invitation.create');
  const [me] = await Promise.all([
    (await caller()).account.me(),
    getQueryClient().fetchQuery(trpc.clinic.staff.queryOptions()),
  ]);
  return (
    <Hydrate>
      <InvitePatient
        zones={timeZones()}
        clinicZone={me.clinic?.timeZone ?? 'UTC'}
        ownTeamsOnly={actor.role === 'therapist'}
      />
    </Hydrate>
  );
}
