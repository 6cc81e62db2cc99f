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

/** What node:http received, as a Request; its signal says that the other end has gone. */
export function requestOf(message: IncomingMessage, response: ServerResponse): Request {
  const gone = new AbortController();
  response.once('close', () => response.writableFinished || gone.abort());
  const { method = 'GET' } = message;
  const bodyless = method === 'GET' || method === 'HEAD';
  return new Request(`http://${message.headers.host ?? 'localhost'}${message.url}`, {
    method,
    headers: headersOf(message),
    signal: gone.signal,
    ...(bodyless ? {} : { body: bodyOf(message), duplex: 'half' }),
  });
}
