import 'server-only';
import { cache } from 'react';
import { createAuth } from '@cairn/auth/createAuth';

export const { handlers, auth, signIn, signOut } = createAuth('patient');

/** Who is signed in, read once a request. */
export const currentActor = cache(async () => (await auth())?.actor ?? null);
