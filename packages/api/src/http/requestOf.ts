import type { IncomingMessage, ServerResponse } from 'node:http';
import { textOf } from './textOf.ts';

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === 'string') headers.set(name, value);
    else for (const each of value ?? []) headers.append(name, each);
  return headers;
};

/** Whether it asks for events as they come, rather than for one answer. */
export const asksForStream = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes('text/event-stream') ?? false;

/** Says when the other end has gone. */
function signalOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => response.writableFinished || gone.abort());
  return gone.signal;
}

/**
 * What node:http received, as a Request, with its body whole. That of a stream has a signal that says that the other end has
 * gone; one that is answered at once has none, as Request then holds on to it, and all that it reaches, until old garbage is
 * collected.
 * @throws what ends the body before it is whole
 */
export async function requestOf(message: IncomingMessage, response: ServerResponse): Promise<Request> {
  const { method = 'GET' } = message;
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${message.headers.host ?? 'localhost'}${message.url}`, {
    method,
    headers: headersOf(message),
    ...(asksForStream(message) && { signal: signalOf(response) }),
    ...(!bodyless && { body: await textOf(message) }),
  });
}
