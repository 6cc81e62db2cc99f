import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate } from '#trpc/server.tsx';
import { readChart } from '../readChart.ts';
import { PlanEditor } from './_components/PlanEditor.tsx';

export const metadata: Metadata = { title: 'Revise the plan' };

export default async function PlanPage({ params, searchParams }: PageProps<'/patients/[episodeId]/plan'>) {
  const { episodeId } = await params;
  const { from } = await searchParams;
  const signer = await staffFor('plan.revise');
  await readChart(episodeId, 'plan.revise');
  return (
    <Hydrate>
      <PlanEditor episodeId={episodeId} signer={signer.name} from={from === 'proposal' ? 'proposal' : 'revision'} />
    </Hydrate>
  );
}
