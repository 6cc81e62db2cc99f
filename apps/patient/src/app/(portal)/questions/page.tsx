import type { Metadata } from 'next';
import { begunDay } from '#server/begunDay.ts';
import { Hydrate } from '#trpc/server.tsx';
import { DayScreens } from '../today/_components/DayScreens.tsx';

export const metadata: Metadata = { title: 'Questions' };

export default async function QuestionsPage() {
  if (!(await begunDay())) return null;
  return (
    <Hydrate>
      <DayScreens />
    </Hydrate>
  );
}
