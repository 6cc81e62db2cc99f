import { readFileSync } from 'node:fs';
import { Policy } from '@cairn/vocabulary';
import { issuesInWords } from './issuesInWords.ts';

/** The policy in a file, or why it cannot be read, by path. */
export type ReadPolicy = { policy: Policy; error?: undefined } | { policy?: undefined; error: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads a policy document; settings that it leaves out are the default ones. @param file path of a JSON file */
export function readPolicy(file: string): ReadPolicy {
  let source: unknown;
  try {
    source = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    return { error: isJson ? `${file}: This file is not JSON.` : `${file}: ${reasonOf(error)}` };
  }
  const { data, error } = Policy.safeParse(source);
  return data ? { policy: data } : { error: `${file}: ${issuesInWords(error.issues)}` };
}
