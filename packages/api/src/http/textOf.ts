import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** The body of a request, whole. @throws what ends it before that, as when the other end goes */
export async function textOf(message: IncomingMessage): Promise<string> {
  let text = '';
  message.setEncoding('utf8').on('data', (part: string) => (text += part));
  await once(message, 'end');
  return text;
}
