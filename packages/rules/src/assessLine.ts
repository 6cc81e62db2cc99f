import { type Policy, Timeline } from '@cairn/vocabulary';
import { evaluate } from './evaluate.ts';
import { issuesInWords } from './issuesInWords.ts';

function problem(line: number, error: string, source?: unknown): string {
  const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : undefined;
  return JSON.stringify({ line, error, id: typeof id === 'string' ? id : undefined });
}

/** What became of one line: `json` is a `cairn.assessment.v1`, or `{ line, error, id? }` when `ok` is false. */
export interface AssessedLine {
  ok: boolean;
  json: string;
}

/**
 * Assesses one line of NDJSON, a `cairn.timeline.v1`; every kind of bad input becomes an object with `error`.
 * @param line its number, the first is 1
 * @param policy the default one when absent
 */
export function assessLine(text: string, line: number, policy?: Policy): AssessedLine {
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch {
    return { ok: false, json: problem(line, 'This line is not JSON.') };
  }
  const timeline = Timeline.safeParse(source);
  if (timeline.success) return { ok: true, json: JSON.stringify(evaluate(timeline.data, policy)) };
  return { ok: false, json: problem(line, issuesInWords(timeline.error.issues), source) };
}
