import type { Metadata } from 'next';
import { cache } from 'react';
import { staffFor } from '#server/auth.ts';
import { orNotFound } from '#trpc/orNotFound.ts';
import { Hydrate, getQueryClient, trpc } from '#trpc/server.tsx';
import { Chart } from './_components/Chart.tsx';

type ChartPageProps = PageProps<'/patients/[episodeId]'>;

/** Once a request: opening a chart is noted. */
const readChart = cache(async (episodeId: string) => {
  await staffFor('chart.read');
  return orNotFound(getQueryClient().fetchQuery(trpc.chart.read.queryOptions({ episodeId })));
});

export async function generateMetadata({ params }: ChartPageProps): Promise<Metadata> {
  const { patient } = await readChart((await params).episodeId);
  return { title: `${patient.givenName} ${patient.familyName}` };
}

export default async function ChartPage({ params }: ChartPageProps) {
  const { episodeId } = await params;
  await readChart(episodeId);
  return (
    <Hydrate>
      <Chart episodeId={episodeId} renderedAt={new Date()} />
    </Hydrate>
  );
}
