import type { IncomingMessage, ServerResponse } from 'node:http';

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === 'string') headers.set(name, value);
    else for (const each of value ?? []) headers.append(name, each);
  return headers;
};

/** The body as it comes, read only when somebody asks for it. */
const bodyOf = (message: IncomingMessage): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        for await (const chunk of message) controller.enqueue(chunk as Uint8Array);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

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
 * What node:http received, as a Request. That of a stream has a signal that says that the other end has gone; one that is
 * answered at once has none, as Request then holds on to it, and all that it reaches, until old garbage is collected.
 */
export function requestOf(message: IncomingMessage, response: ServerResponse): Request {
  const { method = 'GET' } = message;
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${message.headers.host ?? 'localhost'}${message.url}`, {
    method,
    headers: headersOf(message),
    ...(asksForStream(message) && { signal: signalOf(response) }),
    ...(bodyless ? {} : { body: bodyOf(message), duplex: 'half' }),
  });
}
