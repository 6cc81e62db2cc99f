import 'server-only';
import { redirect, notFound } from 'next/navigation';
import { connection } from 'next/server';
import { cache } from 'react';
import { type Action, createCaller, createContext, scopeOf } from '@cairn/api';
import { createAuth } from '@cairn/auth/createAuth';

export const { handlers, auth, signIn, signOut } = createAuth('console');

/**
 * Who is signed in, read once a request.
 * @throws TRPCError SERVICE_UNAVAILABLE when the records cannot be reached
 */
export const currentActor = cache(async () => {
  await connection();
  try {
    const actor = (await auth())?.actor;
    return actor?.kind === 'staff' ? actor : null;
  } catch (error) {
    // next-auth hides what the database said; a question of our own says it in words.
    await createCaller(createContext(null)).clinic.isFirst();
    throw error;
  }
});

/** The signed-in member of staff, for a page that needs `action`; others go to the sign-in, or find no such page. */
export async function staffFor(action: Action) {
  const actor = await currentActor();
  if (!actor) redirect('/');
  if (!scopeOf(actor.role, action)) notFound();
  return actor;
}
