import { z } from 'zod';
import { InvalidInput } from '../errors.ts';

const Key = z
  .array(z.union([z.string().max(300), z.number()]))
  .min(2)
  .max(5);

/** The sort key of a page's last row, opaque to the browser. */
export const encodeCursor = (key: z.infer<typeof Key>): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws InvalidInput when it is not a cursor of ours with parts of these kinds, 'string' or 'number' */
export function decodeCursor(cursor: string, kinds: readonly string[]): z.infer<typeof Key> {
  try {
    const key = Key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (key.length === kinds.length && key.every((part, i) => typeof part === kinds[i])) return key;
  } catch {
    // Said below in words the caller can use.
  }
  throw new InvalidInput({ cursor: ['This page does not exist. Go back to the first.'] });
}
