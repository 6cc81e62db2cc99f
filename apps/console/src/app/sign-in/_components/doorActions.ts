'use server';
import { AuthError, CredentialsSignin } from 'next-auth';
import { signIn } from '#server/auth.ts';

export type DoorState = { trouble: string | null };

/** What to tell when the door stays shut; anything that is no refusal is the records being away. */
function troubleOf(error: unknown, refused: string): DoorState {
  if (error instanceof CredentialsSignin) return { trouble: refused };
  if (error instanceof AuthError)
    return { trouble: 'Cairn cannot reach its records right now. Please try again in a minute.' };
  throw error;
}

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

export async function enterWithPassword(_state: DoorState, form: FormData): Promise<DoorState> {
  try {
    await signIn('password', { email: text(form.get('email')), password: text(form.get('password')), redirectTo: '/' });
    return { trouble: null };
  } catch (error) {
    return troubleOf(
      error,
      'The e-mail address and the password do not fit together. After ten wrong tries the account rests for 15 minutes.',
    );
  }
}

export async function enterWithLink(_state: DoorState, form: FormData): Promise<DoorState> {
  try {
    await signIn('link', { token: text(form.get('token')), redirectTo: '/' });
    return { trouble: null };
  } catch (error) {
    return troubleOf(error, 'This link has been used or is older than 30 minutes. Ask for a new one.');
  }
}
