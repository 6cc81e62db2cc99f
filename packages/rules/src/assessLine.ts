import { Timeline } from '@cairn/vocabulary';
import { evaluate } from './evaluate.ts';

const NAMED_ISSUES = 5;

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

/** `painLogs[3].legNprs: The scale ends at 10.` */
function inWords({ path, message }: Issue): string {
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field ? `${field.replace(/^\./, '')}: ${message}` : message;
}

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
 */
export function assessLine(text: string, line: number): AssessedLine {
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch {
    return { ok: false, json: problem(line, 'This line is not JSON.') };
  }
  const timeline = Timeline.safeParse(source);
  if (timeline.success) return { ok: true, json: JSON.stringify(evaluate(timeline.data)) };
  const { issues } = timeline.error;
  const more = issues.length > NAMED_ISSUES ? ` And ${issues.length - NAMED_ISSUES} more.` : '';
  const named = issues.slice(0, NAMED_ISSUES).map(inWords).join(' ');
  return { ok: false, json: problem(line, named + more, source) };
}
