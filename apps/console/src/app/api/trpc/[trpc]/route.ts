import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter, createContext } from '@cairn/api';
import { currentActor } from '#server/auth.ts';
import { tooMuch } from './tooMuch.ts';

const run = (request: Request) =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: async () => createContext(await currentActor()),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(path, error.cause ?? error);
    },
  });

/** What is answered is someone's health, or names them: no cache keeps it. */
async function handler(request: Request) {
  const answer = tooMuch(request) ?? (await run(request));
  answer.headers.set('Cache-Control', 'private, no-store');
  return answer;
}

export { handler as GET, handler as POST };
