import { text } from 'drizzle-orm/pg-core';

/** A text column that holds one of the words of a value set. */
export const valueSet = <Word extends string>({ options }: { options: readonly Word[] }) =>
  text({ enum: options as unknown as [Word, ...Word[]] });
