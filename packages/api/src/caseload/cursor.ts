import { z } from 'zod';
import { InvalidInput } from '../errors.ts';

const Key = z.array(z.union([z.string().max(300), z.number()])).min(2).max(5);

/** The sort key of a page's last row, opaque to the browser. */
export const encodeCursor = (key: z.infer<typeof Key>): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws InvalidInput when it is not a cursor of ours with `length` parts */
export function decodeCursor(cursor: string, length: number): z.infer<typeof Key> {
  try {
    const key = Key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (key.length === length) return key;
  } catch {
    // Said below in words the caller can use.
  }
  throw new InvalidInput({ cursor: ['This page does not exist. Go back to the first.'] });
}
