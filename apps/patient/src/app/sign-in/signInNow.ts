'use server';
import { redirect } from 'next/navigation';
import { Email } from '@cairn/vocabulary';
import { signIn } from '#server/auth.ts';
import { signInProblem } from '#server/signInProblem.ts';
import { caller } from '#trpc/server.tsx';

export type SignInState = {
  email: string;
  /** The address a link is on its way to. */
  sentTo?: string;
  errors?: { email?: string; password?: string; form?: string };
};

const unreachable = 'Cairn cannot be reached right now. Please try again in a minute.';
const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** Signs in with e-mail and password, or mails a link, whichever button was pressed. */
export async function signInNow(_state: SignInState, form: FormData): Promise<SignInState> {
  const given = text(form.get('email'));
  const email = Email.safeParse(given);
  if (!email.success) return { email: given, errors: { email: 'Enter the e-mail address your clinic has of you.' } };
  if (form.get('way') === 'link') return mailLink(email.data);
  const password = text(form.get('password'));
  if (password === '') return { email: given, errors: { password: 'Enter your password, or let us mail you a link.' } };
  try {
    await signIn('password', { email: email.data, password, redirect: false });
  } catch (error) {
    const refused = signInProblem(error) === 'refused';
    return {
      email: given,
      errors: { form: refused ? 'This e-mail and password do not belong together.' : unreachable },
    };
  }
  redirect('/today');
}

async function mailLink(email: string): Promise<SignInState> {
  try {
    const { link } = await caller();
    await link.request({ app: 'patient', email });
    return { email, sentTo: email };
  } catch {
    return { email, errors: { form: unreachable } };
  }
}
