import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { caller, getQueryClient } from '#trpc/server.tsx';
import { today } from '#trpc/today.ts';
import { currentActor } from './auth.ts';

/** The signed-in patient's day, read once a request; null when no care is open. Others are sent to sign in. */
export const ownDay = cache(async () => {
  if (!(await currentActor())) redirect('/sign-in');
  return getQueryClient().fetchQuery({ ...today, queryFn: async () => (await caller()).today.read() });
});
