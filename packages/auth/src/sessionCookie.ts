import type { App } from './session.ts';

/** The app is reached over TLS alone. */
export const isSecure = (): boolean => (process.env.AUTH_URL ?? '').startsWith('https://');

/** What a cookie of the app is called: its name, since browsers do not part cookies by port. */
export const cookieName = (app: App, name: string): string => `${isSecure() ? '__Secure-' : ''}cairn-${app}.${name}`;

/** The session token in a request's Cookie header, or null. */
export function sessionTokenIn(app: App, cookies: string | null | undefined): string | null {
  const begins = `${cookieName(app, 'session')}=`;
  for (const part of (cookies ?? '').split(';')) {
    const cookie = part.trim();
    if (cookie.startsWith(begins)) return cookie.slice(begins.length) || null;
  }
  return null;
}
