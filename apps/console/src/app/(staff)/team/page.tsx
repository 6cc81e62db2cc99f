import type { Metadata } from 'next';
import { scopeOf } from '@cairn/api';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { Team } from './_components/Team.tsx';

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage() {
  const actor = await staffFor('clinic.staff');
  await getQueryClient().fetchQuery(trpc.clinic.staff.queryOptions());
  return (
    <Hydrate>
      <Team
        staffId={actor.staffId}
        mayAdd={scopeOf(actor.role, 'clinic.addStaff') !== null}
        mayEnd={scopeOf(actor.role, 'clinic.endStaff') !== null}
      />
    </Hydrate>
  );
}
