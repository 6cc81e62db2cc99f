import type { Metadata } from 'next';
import { staffFor } from '#server/auth.ts';
import { Hydrate, getQueryClient, trpc, whoAndWhere } from '#trpc/server.tsx';
import { Questionnaires } from './_components/Questionnaires.tsx';

export const metadata: Metadata = { title: 'Questionnaires' };

export default async function QuestionnairesPage() {
  await staffFor('questionnaire.list');
  const [me] = await Promise.all([
    whoAndWhere(),
    getQueryClient().fetchQuery(trpc.questionnaire.list.queryOptions()),
  ]);
  return (
    <Hydrate>
      <Questionnaires zone={me.clinic?.timeZone ?? 'UTC'} />
    </Hydrate>
  );
}
