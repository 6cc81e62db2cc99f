import type { Adapter, AdapterSession, AdapterUser } from '@auth/core/adapters';
import NextAuth, { type AuthError, type NextAuthResult } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { database } from '@cairn/db';
import { type App, type Session, closeSession, extendSession, readSession, sessionSeconds } from './session.ts';
import { cookieName, isSecure } from './sessionCookie.ts';
import { signInWithLink, signInWithPassword } from './signIn.ts';

declare module 'next-auth' {
  interface Session {
    actor: Actor;
    email: string;
  }
  interface User {
    /** Set by `authorize`: the token of the session it opened. */
    sessionToken?: string;
  }
}
type Actor = Session['actor'];

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * next-auth for one app: e-mail and password, or a mailed link; sessions are rows, so they end at once when deleted.
 * It signs in and out; who asks is told by `whoAsks`.
 */
export function createAuth(app: App): NextAuthResult {
  const adapter: Adapter = {
    async getSessionAndUser(sessionToken) {
      const session = await readSession(database(), app, sessionToken, new Date());
      if (!session) return null;
      const user = { id: session.actor.userId, email: session.email, emailVerified: null, actor: session.actor };
      return {
        session: { sessionToken, userId: session.actor.userId, expires: session.expiresAt },
        user: user as AdapterUser,
      };
    },
    async updateSession({ sessionToken, expires }) {
      if (expires) await extendSession(database(), sessionToken, expires);
      return null;
    },
    async deleteSession(sessionToken) {
      await closeSession(database(), sessionToken);
    },
    createSession: (session) => Promise.resolve(session as AdapterSession),
    getUser: () => Promise.resolve(null),
    getUserByEmail: () => Promise.resolve(null),
    getUserByAccount: () => Promise.resolve(null),
    // Asked for by next-auth before it starts; people are added by invitation, and no account is linked.
    createUser: (user) => Promise.resolve(user as AdapterUser),
    updateUser: (user) => Promise.resolve(user as AdapterUser),
    linkAccount: () => Promise.resolve(),
  };

  const cookie = (name: string) => ({
    name: cookieName(app, name),
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure() },
  });

  const opened = (session: { userId: string; token: string } | null) =>
    session && { id: session.userId, sessionToken: session.token };

  return NextAuth({
    adapter,
    trustHost: true,
    // The strategy is left to follow from the adapter: naming it makes next-auth refuse credentials.
    session: { maxAge: sessionSeconds[app], updateAge: sessionSeconds[app] / 12 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: cookie('session'),
      csrfToken: cookie('csrf'),
      callbackUrl: cookie('callback'),
      pkceCodeVerifier: cookie('pkce'),
      state: cookie('state'),
      nonce: cookie('nonce'),
      webauthnChallenge: cookie('challenge'),
    },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: {} },
        authorize: async ({ email, password }) =>
          opened(await signInWithPassword(database(), app, text(email), text(password), new Date())),
      }),
      Credentials({
        id: 'link',
        credentials: { token: {} },
        authorize: async ({ token }) => opened(await signInWithLink(database(), app, text(token), new Date())),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ ...token, sessionToken: user.sessionToken }),
      session: ({ session, user }) => {
        const { actor } = user as unknown as { actor: Actor };
        return { expires: session.expires, actor, email: user.email } as unknown as typeof session;
      },
    },
    // `authorize` has opened the database session; the cookie is its token.
    jwt: { encode: ({ token }) => Promise.resolve(text(token?.sessionToken)), decode: () => Promise.resolve(null) },
    logger: {
      error: (error) => {
        const { type } = error as AuthError;
        // next-auth would take a session that cannot be read for none, and send people with a session to sign in.
        if (type === 'AdapterError' || type === 'SessionTokenError') throw error;
        if (type !== 'CredentialsSignin') console.error(error.message);
      },
    },
  });
}
