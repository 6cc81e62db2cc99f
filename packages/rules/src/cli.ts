/**
 * Timelines in, assessments out: `npm run -s rules < timelines.ndjson > assessments.ndjson`, with
 * `-- --policy policy.json` by another policy than the default one.
 * One JSON object a line, in order, in constant memory. A bad line gives `{ line, error, id? }` in its place and makes
 * the exit code 1; blank lines give nothing, but count as lines.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Policy } from '@cairn/vocabulary';
import { assessLine } from './assessLine.ts';
import { readPolicy } from './readPolicy.ts';

/** Letters; ten years of full days take about two million. Longer lines are refused unread, so memory stays bounded. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** The lines of each chunk of `stream`, as they complete; null stands for a line that is too long. */
async function* lineBatches(stream: AsyncIterable<string>): AsyncGenerator<(string | null)[]> {
  let parts: string[] = [];
  let length = 0;
  const complete = (end: string): string | null => {
    const line = length + end.length > LONGEST_LINE ? null : parts.join('') + end;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const pieces = chunk.split('\n');
    const open = pieces.pop() ?? '';
    const lines = pieces.map(complete);
    length += open.length;
    if (length > LONGEST_LINE) parts = [];
    else if (open) parts.push(open);
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [complete('')];
}

/** The policy asked for, undefined for the default one; with a wrong one nothing is read. */
function policyAskedFor(): Policy | undefined {
  try {
    const { values } = parseArgs({ options: { policy: { type: 'string' } } });
    if (values.policy === undefined) return undefined;
    const { policy, error } = readPolicy(readFileSync(values.policy, 'utf8'));
    if (policy) return policy;
    console.error(`${values.policy}: ${error}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exit(1);
}

/** A reader that has seen enough, such as `head`, is no mistake. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const policy = policyAskedFor();
if (process.stdin.isTTY) console.error('Reading timelines, one JSON object a line; end with Ctrl-D.');
process.stdin.setEncoding('utf8');

let line = 0;
for await (const batch of lineBatches(process.stdin)) {
  let output = '';
  for (const text of batch) {
    line += 1;
    if (text !== null && text.trim() === '') continue;
    const { ok, json } =
      text === null
        ? { ok: false, json: JSON.stringify({ line, error: 'This line is too long.' }) }
        : assessLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, line, policy);
    if (!ok) process.exitCode = 1;
    output += `${json}\n`;
  }
  if (output && !process.stdout.write(output)) await once(process.stdout, 'drain');
}
