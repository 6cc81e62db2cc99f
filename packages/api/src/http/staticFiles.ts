import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

const PREFIX = '/_next/static/';
const YEAR = 31_536_000;

/**
 * Answers for the build's own files, whose names change with what they hold: as `finishStatic` left them, in front of Next,
 * which would compress each anew for every browser.
 * @param prepare sets what every answer of the app carries
 * @returns whether it was one of them; if not, nothing has been sent
 */
export function staticFiles(
  dir: string,
  prepare: (response: ServerResponse) => void,
): (message: IncomingMessage, response: ServerResponse) => boolean {
  const send = sirv(dir, {
    brotli: true,
    gzip: true,
    extensions: [],
    immutable: true,
    maxAge: YEAR,
    setHeaders: prepare,
  });
  return (message, response) => {
    const { url = '' } = message;
    if (!url.startsWith(PREFIX)) return false;
    let found = true;
    message.url = url.slice(PREFIX.length - 1);
    send(message, response, () => {
      found = false;
    });
    message.url = url;
    return found;
  };
}
