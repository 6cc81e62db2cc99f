'use server';
import { TRPCError } from '@trpc/server';
import { redirect } from 'next/navigation';
import { AcceptInvitationInput } from '@cairn/vocabulary';
import { signIn } from '#server/auth.ts';
import { caller } from '#trpc/server.tsx';

export type AcceptState = { agreed: boolean; errors?: { consent?: string; password?: string; form?: string } };

const fieldsOf = (error: unknown): Record<string, string[]> =>
  error instanceof TRPCError && error.cause && 'fieldErrors' in error.cause
    ? (error.cause.fieldErrors as Record<string, string[]>)
    : {};

function problem(error: unknown): AcceptState['errors'] {
  const { password, form } = fieldsOf(error);
  if (password || form) return { password: password?.[0], form: form?.[0] };
  return error instanceof TRPCError && error.code === 'NOT_FOUND'
    ? { form: 'This invitation has been used already or is too old. Sign in, or ask your therapist for a new one.' }
    : { form: 'Cairn cannot be reached right now. Nothing was saved. Please try again in a minute.' };
}

/** Accepts the invitation, signs in, and leads to the first questions. */
export async function acceptNow(token: string, form: FormData): Promise<AcceptState> {
  const agreed = form.get('consent') === 'on';
  const password = form.get('password');
  const input = AcceptInvitationInput.safeParse({
    token,
    consent: agreed,
    password: typeof password === 'string' && password !== '' ? password : undefined,
  });
  if (!input.success) {
    const message = (field: string) => input.error.issues.find(({ path }) => path[0] === field)?.message;
    return { agreed, errors: { consent: message('consent'), password: message('password'), form: message('token') } };
  }
  try {
    const { invitation } = await caller();
    const { signInToken } = await invitation.accept(input.data);
    await signIn('link', { token: signInToken, redirect: false });
  } catch (error) {
    return { agreed, errors: problem(error) };
  }
  redirect('/intake');
}
