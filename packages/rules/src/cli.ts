/**
 * Timelines in, assessments out: `npm run -s rules < timelines.ndjson > assessments.ndjson`.
 * One JSON object a line, in order, in constant memory. A bad line gives `{ line, error, id? }` in its place and makes
 * the exit code 1; blank lines give nothing, but count as lines.
 */
import { once } from 'node:events';
import process from 'node:process';
import { assessLine } from './assessLine.ts';

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

/** A reader that has seen enough, such as `head`, is no mistake. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

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
        : assessLine(line === 1 ? text.replace(/^\uFEFF/, '') : text, line);
    if (!ok) process.exitCode = 1;
    output += `${json}\n`;
  }
  if (output && !process.stdout.write(output)) await once(process.stdout, 'drain');
}
