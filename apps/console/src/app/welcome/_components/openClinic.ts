'use server';
import { TRPCError } from '@trpc/server';
import type { FieldErrors } from '@cairn/api';
import type { FirstClinicInput } from '@cairn/vocabulary';
import { signIn } from '#server/auth.ts';
import { caller } from '#trpc/server.tsx';

export type OpenTrouble = { message: string; fieldErrors: FieldErrors };

/** Opens the first clinic and lets its administrator in; comes back only with what stands in the way. */
export async function openClinic(input: FirstClinicInput): Promise<OpenTrouble> {
  let token: string;
  try {
    token = (await (await caller()).clinic.createFirst(input)).signInToken;
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'NOT_FOUND')
      return { message: 'Someone has opened this clinic meanwhile. Sign in instead.', fieldErrors: {} };
    const { fieldErrors = {} } = (error.cause ?? {}) as { fieldErrors?: FieldErrors };
    const known = error.code === 'SERVICE_UNAVAILABLE' || Object.keys(fieldErrors).length > 0;
    return {
      message: known ? error.message : 'Something went wrong on our side. Nothing was saved; try again.',
      fieldErrors,
    };
  }
  await signIn('link', { token, redirectTo: '/team' });
  return { message: 'The clinic is open. Sign in with the address and password you gave.', fieldErrors: {} };
}
