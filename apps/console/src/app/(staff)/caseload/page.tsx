import type { Metadata } from 'next';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { staffFor } from '#server/auth.ts';
import { Caseload } from './_components/Caseload.tsx';
import { caseloadOptions } from './_components/caseloadOptions.ts';
import { readView } from './_components/readView.ts';

export const metadata: Metadata = { title: 'Caseload' };

export default async function CaseloadPage({ searchParams }: PageProps<'/caseload'>) {
  const actor = await staffFor('caseload.list');
  const view = readView(await searchParams);
  const queries = getQueryClient();
  const [me] = await Promise.all([
    whoAndWhere(),
    queries.fetchInfiniteQuery(trpc.caseload.list.infiniteQueryOptions(view, caseloadOptions)),
    queries.fetchInfiniteQuery(trpc.caseload.list.infiniteQueryOptions({ group: 'emergency' }, caseloadOptions)),
    queries.fetchQuery(trpc.caseload.counts.queryOptions()),
  ]);
  return (
    <Hydrate>
      <Caseload
        view={view}
        zone={me.clinic?.timeZone ?? 'UTC'}
        ownOnly={actor.role === 'therapist'}
        renderedAt={new Date()}
      />
    </Hydrate>
  );
}
