import 'server-only';
import { redirect } from 'next/navigation';
import { ownDay } from './ownDay.ts';

/** As `ownDay`; those who have not answered the first questions are sent to them. */
export async function begunDay() {
  const day = await ownDay();
  if (day && day.day === null) redirect('/intake');
  return day;
}
