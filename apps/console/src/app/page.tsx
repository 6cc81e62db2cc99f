import { redirect } from 'next/navigation';
import { scopeOf } from '@cairn/api';
import { caller } from '#trpc/server.tsx';
import { currentActor } from '#server/auth.ts';

export default async function Home() {
  const actor = await currentActor();
  if (actor) redirect(scopeOf(actor.role, 'caseload.list') ? '/caseload' : '/clinic');
  redirect((await (await caller()).clinic.isFirst()) ? '/welcome' : '/sign-in');
}
