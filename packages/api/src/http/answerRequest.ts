import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { App } from '@cairn/auth';
import { createContext } from '../createContext.ts';
import { appRouter } from '../root.ts';
import { actorOf } from './actorOf.ts';
import { tooMuch } from './tooMuch.ts';

/** Answers any tRPC request of an app at /api/trpc, streams too. */
export async function answerRequest(app: App, request: Request): Promise<Response> {
  const { headers, url } = request;
  const coming = { path: new URL(url).pathname, brings: request.body !== null, length: headers.get('content-length') };
  const refused = tooMuch(coming);
  const answer = refused
    ? new Response(refused.text, { status: refused.status })
    : await fetchRequestHandler({
        endpoint: '/api/trpc',
        req: request,
        router: appRouter,
        createContext: async () => createContext(await actorOf(app, headers.get('cookie'))),
      });
  // What is answered is someone's health, or names them: no cache keeps it.
  // A stream must not be compressed on the way either: what compresses it holds back what it has.
  const stream = answer.headers.get('Content-Type') === 'text/event-stream';
  answer.headers.set('Cache-Control', stream ? 'private, no-store, no-transform' : 'private, no-store');
  return answer;
}
