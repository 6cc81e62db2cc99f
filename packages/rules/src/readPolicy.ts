import { Policy } from '@cairn/vocabulary';
import { issuesInWords } from './issuesInWords.ts';

/** A policy document that was read, or why it cannot be, by path. */
export type ReadPolicy = { policy: Policy; error?: undefined } | { policy?: undefined; error: string };

/** Reads a policy document; settings that it leaves out are the default ones. @param text JSON */
export function readPolicy(text: string): ReadPolicy {
  let source: unknown;
  try {
    source = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'This file is not JSON.' };
  }
  const { data, error } = Policy.safeParse(source);
  return data ? { policy: data } : { error: issuesInWords(error.issues) };
}
