import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { orNotFound } from '#trpc/orNotFound.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { ReferralEditor } from './_components/ReferralEditor.tsx';

export const metadata: Metadata = { title: 'Refer' };

export default async function ReferPage({ params, searchParams }: PageProps<'/patients/[episodeId]/refer'>) {
  const { episodeId } = await params;
  await staffFor('referral.create');
  const { flag } = await searchParams;
  await orNotFound(getQueryClient().fetchQuery(trpc.referral.draft.queryOptions({ episodeId })));
  return (
    <Hydrate>
      <ReferralEditor episodeId={episodeId} chosenFlag={typeof flag === 'string' ? flag : null} />
    </Hydrate>
  );
}
