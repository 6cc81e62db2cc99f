import { database } from '@cairn/db';
import { mailer } from './mail/mailer.ts';
import type { Context } from './trpc.ts';

/** A request's context on the process's own pool, clock and post. */
export const createContext = (actor: Context['actor']): Context => ({
  db: database(),
  actor,
  now: () => new Date(),
  mailer: mailer(),
});
