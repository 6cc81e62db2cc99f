'use server';
import { signOut } from '#server/auth.ts';

/** Ends the session and leads to the sign-in. */
export async function signOutNow() {
  await signOut({ redirectTo: '/sign-in' });
}
