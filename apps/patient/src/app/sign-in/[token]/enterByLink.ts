'use server';
import { redirect } from 'next/navigation';
import { signIn } from '#server/auth.ts';
import { signInProblem } from '#server/signInProblem.ts';

/** Signs in with a mailed link, which is used up by it. */
export async function enterByLink(token: string): Promise<'refused' | 'unreachable'> {
  try {
    await signIn('link', { token, redirect: false });
  } catch (error) {
    return signInProblem(error);
  }
  redirect('/today');
}
