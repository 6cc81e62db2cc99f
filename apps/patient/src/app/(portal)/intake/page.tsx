import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ownDay } from '#server/ownDay.ts';
import { FirstQuestions } from './_components/FirstQuestions.tsx';

export const metadata: Metadata = { title: 'First questions' };

export default async function IntakePage() {
  const day = await ownDay();
  if (!day) return null;
  if (day.day !== null) redirect('/today');
  return <FirstQuestions day={day} />;
}
