import 'server-only';
import { AuthError } from 'next-auth';

/** Why a sign-in did not work: the credentials, or Cairn's records are out of reach. */
export const signInProblem = (error: unknown): 'refused' | 'unreachable' =>
  error instanceof AuthError && error.type === 'CredentialsSignin' ? 'refused' : 'unreachable';
