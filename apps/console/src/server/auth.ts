import 'server-only';
import { headers } from 'next/headers';
import { redirect, notFound } from 'next/navigation';
import { cache } from 'react';
import { type Action, actorOf, scopeOf } from '@cairn/api';
import { createAuth } from '@cairn/auth/createAuth';

export const { handlers, signIn, signOut } = createAuth('console');

/**
 * Who is signed in, read once a request.
 * @throws TRPCError SERVICE_UNAVAILABLE when the records cannot be reached
 */
export const currentActor = cache(async () => {
  const actor = await actorOf('console', (await headers()).get('cookie'));
  return actor?.kind === 'staff' ? actor : null;
});

/** The signed-in member of staff, for a page that needs `action`; others go to the sign-in, or find no such page. */
export async function staffFor(action: Action) {
  const actor = await currentActor();
  if (!actor) redirect('/');
  if (!scopeOf(actor.role, action)) notFound();
  return actor;
}
