import type { Metadata } from 'next';
import { begunDay } from '#server/begunDay.ts';
import { Hydrate } from '#trpc/server.tsx';
import { DayScreens } from '../today/_components/DayScreens.tsx';

export const metadata: Metadata = { title: 'Safety check' };

export default async function CheckPage() {
  if (!(await begunDay())) return null;
  return (
    <Hydrate>
      <DayScreens />
    </Hydrate>
  );
}
