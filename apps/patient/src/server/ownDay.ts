import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { getQueryClient, trpc } from '#trpc/server.tsx';
import { currentActor } from './auth.ts';

/** The signed-in patient's day, read once a request; null when no care is open. Others are sent to sign in. */
export const ownDay = cache(async () => {
  if (!(await currentActor())) redirect('/sign-in');
  return getQueryClient().fetchQuery(trpc.today.read.queryOptions());
});
