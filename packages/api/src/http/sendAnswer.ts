import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
/** Less than this is in one packet anyway. */
const WORTH_BYTES = 1024;

type Whole = { status: number; text: string; type?: string };

async function sendText(text: string, response: ServerResponse, accepts: string): Promise<void> {
  response.setHeader('Vary', 'Accept-Encoding');
  if (text.length < WORTH_BYTES || !/\bgzip\b/.test(accepts)) return void response.end(text);
  response.setHeader('Content-Encoding', 'gzip');
  response.end(await compress(text));
}

/** Sends an answer that no cache may keep, compressed where that is worth it. */
export async function sendWhole(
  { status, text, type = 'application/json' }: Whole,
  response: ServerResponse,
  accepts: string,
): Promise<void> {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  // What is answered is someone's health, or names them.
  response.setHeader('Cache-Control', 'private, no-store');
  return sendText(text, response, accepts);
}

/**
 * Sends an answer through node:http: a stream event by event as it comes, anything else whole. Headers that are set on the
 * response already stay.
 */
export async function sendAnswer(answer: Response, response: ServerResponse, accepts: string): Promise<void> {
  response.statusCode = answer.status;
  response.setHeaders(answer.headers);
  if (answer.headers.get('Content-Type') !== 'text/event-stream' || !answer.body)
    return sendText(await answer.text(), response, accepts);
  response.flushHeaders();
  await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response).catch(
    () => response.destroy(), // the other end has gone
  );
}
