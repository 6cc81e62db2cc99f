import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { PolicyHistory } from './_components/PolicyHistory.tsx';

export const metadata: Metadata = { title: 'Policy history' };

export default async function PolicyHistoryPage() {
  await staffFor('policy.read');
  await getQueryClient().fetchQuery(trpc.policy.read.queryOptions());
  return (
    <Hydrate>
      <PolicyHistory />
    </Hydrate>
  );
}
