import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { Referrals } from './_components/Referrals.tsx';

export const metadata: Metadata = { title: 'Referrals' };

export default async function ReferralsPage() {
  await staffFor('referral.list');
  const queries = getQueryClient();
  const [me] = await Promise.all([
    whoAndWhere(),
    queries.fetchQuery(trpc.referral.list.queryOptions({})),
    queries.fetchQuery(trpc.referral.list.queryOptions({ closed: true })),
  ]);
  return (
    <Hydrate>
      <Referrals zone={me.clinic?.timeZone ?? 'UTC'} renderedAt={new Date()} />
    </Hydrate>
  );
}
