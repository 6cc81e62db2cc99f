const MOST_CALLS = 20;
const MOST_BYTES = 256_000;

/** The answer to a request that asks or brings more than any screen does, or null; nothing of it has been run or read. */
export function tooMuch(request: Request): Response | null {
  // tRPC parts the calls of a batch by commas, and decodes the path first.
  if (new URL(request.url).pathname.split(/,|%2c/i).length > MOST_CALLS)
    return new Response(`Please ask for ${MOST_CALLS} at most at a time.`, { status: 400 });
  // A body that does not tell its length could be of any.
  const bytes = Number(request.headers.get('content-length') || Infinity);
  if (request.body && !(bytes <= MOST_BYTES))
    return new Response('This is too large to save. Please send 256 kB at most.', { status: 413 });
  return null;
}
