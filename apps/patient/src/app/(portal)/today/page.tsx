import type { Metadata } from 'next';
import { begunDay } from '#server/begunDay.ts';
import { Hydrate } from '#trpc/server.tsx';
import { DayScreens } from './_components/DayScreens.tsx';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  if (!(await begunDay())) return null;
  return (
    <Hydrate>
      <DayScreens />
    </Hydrate>
  );
}
