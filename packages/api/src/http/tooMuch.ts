const MOST_CALLS = 20;
const MOST_BYTES = 256_000;

/** A request before anything of it is run or read; `length` as its header says, if it does. */
type Coming = { path: string; brings: boolean; length: string | null | undefined };

/** Why a request that asks or brings more than any screen does is refused, or null. */
export function tooMuch({ path, brings, length }: Coming): { status: number; text: string } | null {
  // tRPC parts the calls of a batch by commas, and decodes the path first.
  if (path.split(/,|%2c/i).length > MOST_CALLS)
    return { status: 400, text: `Please ask for ${MOST_CALLS} at most at a time.` };
  // A body that does not tell its length could be of any.
  if (brings && !(Number(length || Infinity) <= MOST_BYTES))
    return { status: 413, text: 'This is too large to save. Please send 256 kB at most.' };
  return null;
}
