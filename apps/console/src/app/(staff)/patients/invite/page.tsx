import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { InvitePatient } from './_components/InvitePatient.tsx';
import { timeZones } from '@cairn/vocabulary';

export const metadata: Metadata = { title: 'Invite a patient' };

export default async function InvitePage() {
  const actor = await staffFor('invitation.create');
  const [me] = await Promise.all([
    whoAndWhere(),
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
