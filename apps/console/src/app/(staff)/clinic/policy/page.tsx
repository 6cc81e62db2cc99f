import type { Metadata } from 'next';
import { scopeOf } from '@cairn/api';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { PolicyScreen } from './_components/PolicyScreen.tsx';

export const metadata: Metadata = { title: 'Policy' };

export default async function PolicyPage() {
  const actor = await staffFor('policy.read');
  await getQueryClient().fetchQuery(trpc.policy.read.queryOptions());
  return (
    <Hydrate>
      <PolicyScreen signer={actor.name} mayChange={scopeOf(actor.role, 'policy.sign') !== null} now={new Date()} />
    </Hydrate>
  );
}
