import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { scopeOf } from '@cairn/api';
import { Board } from './_components/Board.tsx';

export const metadata: Metadata = { title: 'Clinic' };

export default async function ClinicPage({ searchParams }: PageProps<'/clinic'>) {
  const actor = await staffFor('clinic.board');
  const days = (await searchParams).days === '90' ? 90 : 30;
  const [me] = await Promise.all([
    whoAndWhere(),
    getQueryClient().fetchQuery(trpc.clinic.board.queryOptions({ days })),
  ]);
  return (
    <Hydrate>
      <Board days={days} zone={me.clinic?.timeZone ?? 'UTC'} opensCharts={scopeOf(actor.role, 'chart.read') !== null} />
    </Hydrate>
  );
}
