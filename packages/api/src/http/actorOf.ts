import { TRPCError } from '@trpc/server';
import { type App, whoAsks } from '@cairn/auth';
import { database } from '@cairn/db';
import type { Context } from '../trpc.ts';

/** Who asks is itself a question to the database. */
const unavailable = (cause: unknown) => {
  throw new TRPCError({
    code: 'SERVICE_UNAVAILABLE',
    message: 'Cairn cannot reach its records right now. Nothing was saved. Please try again in a minute.',
    cause,
  });
};

/**
 * Who is signed in at an app, by the Cookie header of their request, or null.
 * @throws TRPCError SERVICE_UNAVAILABLE when the records cannot be reached
 */
export const actorOf = async (app: App, cookies: string | null | undefined): Promise<Context['actor']> =>
  whoAsks(database(), app, cookies, new Date()).catch(unavailable);
