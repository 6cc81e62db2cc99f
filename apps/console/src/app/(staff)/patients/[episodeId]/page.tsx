import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate } from '#trpc/server.tsx';
import { Chart } from './_components/Chart.tsx';
import { readChart } from './readChart.ts';

type ChartPageProps = PageProps<'/patients/[episodeId]'>;

export async function generateMetadata({ params }: ChartPageProps): Promise<Metadata> {
  const { patient } = await readChart((await params).episodeId, 'chart.read');
  return { title: `${patient.givenName} ${patient.familyName}` };
}

export default async function ChartPage({ params }: ChartPageProps) {
  const { episodeId } = await params;
  const { name } = await staffFor('chart.read');
  await readChart(episodeId, 'chart.read');
  return (
    <Hydrate>
      <Chart episodeId={episodeId} signer={name} renderedAt={new Date()} />
    </Hydrate>
  );
}
