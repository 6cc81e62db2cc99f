import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { orNotFound } from '#trpc/orNotFound.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { ReferralPaper } from '../_components/ReferralPaper.tsx';

export const metadata: Metadata = { title: 'Referral' };

export default async function ReferralPage({ params }: PageProps<'/referrals/[referralId]'>) {
  const { referralId } = await params;
  await staffFor('referral.read');
  await orNotFound(getQueryClient().fetchQuery(trpc.referral.read.queryOptions({ referralId })));
  return (
    <Hydrate>
      <ReferralPaper referralId={referralId} />
    </Hydrate>
  );
}
