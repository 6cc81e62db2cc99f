import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createContext } from '../createContext.ts';
import { appRouter } from '../root.ts';
import type { Context } from '../trpc.ts';
import { tooMuch } from './tooMuch.ts';

/** Who asks is itself a question to the database. */
const unavailable = (cause: unknown) => {
  throw new TRPCError({
    code: 'SERVICE_UNAVAILABLE',
    message: 'Cairn cannot reach its records right now. Nothing was saved. Please try again in a minute.',
    cause,
  });
};

/** Answers a tRPC request of an app at /api/trpc; `currentActor` tells who is signed in there, or null. */
export async function answerRequest(
  request: Request,
  currentActor: () => Promise<Context['actor']>,
): Promise<Response> {
  const answer =
    tooMuch(request) ??
    (await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: request,
      router: appRouter,
      createContext: async () => createContext(await currentActor().catch(unavailable)),
    }));
  // What is answered is someone's health, or names them: no cache keeps it.
  // A stream must not be compressed on the way either: what compresses it holds back what it has.
  const stream = answer.headers.get('Content-Type') === 'text/event-stream';
  answer.headers.set('Cache-Control', stream ? 'private, no-store, no-transform' : 'private, no-store');
  return answer;
}
