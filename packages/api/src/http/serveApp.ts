import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { App } from '@cairn/auth';
import { database } from '@cairn/db';
import { faultWords } from '../errors.ts';
import { answerCalls, callsOf } from './answerCalls.ts';
import { answerRequest } from './answerRequest.ts';
import { collectAtRest } from './collectAtRest.ts';
import { asksForStream, requestOf } from './requestOf.ts';
import { sendAnswer, sendWhole } from './sendAnswer.ts';
import { staticFiles } from './staticFiles.ts';
import { tooMuch } from './tooMuch.ts';

/** What answers everything but the API: Next, as `next()` gives it. */
type Pages = {
  prepare: () => Promise<void>;
  getRequestHandler: () => (message: IncomingMessage, response: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
};

/** Where an app is served: Next reads itself there when a form's answer is another page. */
type At = { port: number; hostname?: string };

/** Headers that every answer of the app carries, as next.config names them. */
type HeaderList = { key: string; value: string }[];

/** Bodies are read whole before anything is run: a phone that sends slowly would keep a transaction open. */
async function answer(app: App, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const accepts = String(message.headers['accept-encoding'] ?? '');
  const brings = message.method !== 'GET' && message.method !== 'HEAD';
  const [path = ''] = (message.url ?? '').split('?');
  const refused = tooMuch({ path, brings, length: message.headers['content-length'] });
  if (refused) return sendWhole({ ...refused, type: 'text/plain' }, response, accepts);
  const calls = callsOf(message);
  if (calls) return sendWhole(await answerCalls(app, message, calls), response, accepts);
  return sendAnswer(await answerRequest(app, await requestOf(message, response)), response, accepts);
}

/**
 * Serves an app at `--port` (of `--hostname`, else of all): /api/trpc is answered here, in front of Next, all else by
 * Next, in one process. Resolves once it listens. A signal ends it: what is being answered is finished, streams are cut off, and browsers come again.
 */
export async function serveApp(app: App, pagesAt: (at: At) => Pages, headers: HeaderList): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, hostname: { type: 'string' } } });
  const port = Number(values.port ?? 3000);
  const pages = pagesAt({ port, ...(values.hostname && { hostname: values.hostname }) });
  const handle = pages.getRequestHandler();
  const own = (response: ServerResponse) => {
    for (const { key, value } of headers) response.setHeader(key, value);
  };
  const sendStatic = staticFiles('.next/static', own);
  const streams = new Set<ServerResponse>();
  const asked = collectAtRest();
  const server = createServer((message, response) => {
    asked();
    if (sendStatic(message, response)) return;
    if (!/^\/api\/trpc[/?]/.test(message.url ?? '')) return void handle(message, response);
    own(response);
    if (asksForStream(message)) {
      streams.add(response);
      response.once('close', () => streams.delete(response));
    }
    answer(app, message, response).catch((error: unknown) => {
      if (!message.complete) return void response.destroy(); // the other end has gone
      console.error(faultWords(error));
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const stream of streams) stream.destroy();
    // A connection whose last answer is out would stay open for the next question.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    await closed;
    clearInterval(sweep);
    await pages.close();
    await database().end();
    process.exit(0);
  };
  await pages.prepare();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  await once(server.listen(port, values.hostname), 'listening');
}
