import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { RuleRecord } from './_components/RuleRecord.tsx';
import { readPeriod } from './_components/readPeriod.ts';

export const metadata: Metadata = { title: 'Rules' };

export default async function RulesPage({ searchParams }: PageProps<'/clinic/rules'>) {
  await staffFor('flag.record');
  const days = readPeriod((await searchParams).days);
  await getQueryClient().fetchQuery(trpc.flag.record.queryOptions({ days }));
  return (
    <Hydrate>
      <RuleRecord days={days} />
    </Hydrate>
  );
}
