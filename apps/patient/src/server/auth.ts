import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { actorOf } from '@cairn/api';
import { createAuth } from '@cairn/auth/createAuth';

export const { handlers, signIn, signOut } = createAuth('patient');

/** Who is signed in, read once a request. */
export const currentActor = cache(async () => actorOf('patient', (await headers()).get('cookie')));
