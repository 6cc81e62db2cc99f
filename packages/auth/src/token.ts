import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits for a cookie or a link, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: its SHA-256, hex. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
