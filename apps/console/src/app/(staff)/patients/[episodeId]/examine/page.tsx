import type { Metadata } from 'next';
import { Hydrate } from '#trpc/server.tsx';
import { readChart } from '../readChart.ts';
import { ExaminationForm } from './_components/ExaminationForm.tsx';

export const metadata: Metadata = { title: 'Record an examination' };

export default async function ExaminePage({ params }: PageProps<'/patients/[episodeId]/examine'>) {
  const { episodeId } = await params;
  await readChart(episodeId, 'examination.record');
  return (
    <Hydrate>
      <ExaminationForm episodeId={episodeId} />
    </Hydrate>
  );
}
