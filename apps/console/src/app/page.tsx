import { redirect } from 'next/navigation';
import { currentActor } from '#server/auth.ts';

export default async function Home() {
  redirect((await currentActor()) ? '/caseload' : '/sign-in');
}
