import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Assessment, Policy } from '@cairn/vocabulary';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { caseTimeline } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';

vi.setConfig({ testTimeout: 60_000 });

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));

async function run(input: string | Buffer, ...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args]);
  child.stdin.on('error', () => {}); // one that ends before it reads is no mistake here
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return {
    code,
    stderr,
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

const minimal = { id: 'a', timeZone: 'UTC', startedOn: '2026-01-05', asOf: '2026-01-20' };

test('timelines become assessments, in order', async () => {
  const timelines = ['a', 'b', 'c'].map((id) => caseTimeline({ id, leg: '5*42' }));
  const { code, lines, stderr } = await run(timelines.map((timeline) => JSON.stringify(timeline)).join('\n'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(lines).toEqual(timelines.map((timeline) => evaluate(timeline)));
  for (const line of lines) expect(Assessment.safeParse(line).success).toBe(true);
});

test('a bad line gives its error in its place, the others go on, and the exit code is 1', async () => {
  const good = JSON.stringify(minimal);
  const { code, lines } = await run([good, '{"id": ', '{}', good].join('\n'));
  expect(code).toBe(1);
  expect(lines).toMatchObject([
    { id: 'a', verdict: 'not-enough-data' },
    { line: 2, error: 'This line is not JSON.' },
    { line: 3, error: expect.stringContaining('id: ') },
    { id: 'a', verdict: 'not-enough-data' },
  ]);
});

test('blank lines are skipped but counted; a byte order mark, CRLF and letters of every alphabet are read', async () => {
  const text = `\uFEFF${JSON.stringify({ ...minimal, id: 'čľověk-🙂' })}\r\n\r\n  \n{\n`;
  const { lines } = await run(text);
  expect(lines).toMatchObject([{ id: 'čľověk-🙂' }, { line: 4 }]);
});

test('no input gives no output', async () => {
  expect(await run('')).toEqual({ code: 0, stderr: '', lines: [] });
});

test('a reader that stops early is no mistake', async () => {
  const child = spawn(process.execPath, [cli], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  const line = `${JSON.stringify(minimal)}\n`;
  child.stdin.end(line.repeat(20_000));
  const [code] = await once(child, 'close');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('with a policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (content: string) => {
    const path = join(folder, 'policy.json');
    writeFileSync(path, content);
    return path;
  };
  const timeline = caseTimeline({ leg: '5*28' });

  test('judges by it; what it leaves out is as in the default one', async () => {
    const { code, lines, stderr } = await run(
      JSON.stringify(timeline),
      '--policy',
      file('{ "version": 7, "stall6": { "day": 28 } }'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(lines).toEqual([evaluate(timeline, Policy.parse({ version: 7, stall6: { day: 28 } }))]);
    expect(lines[0].flags).toContainEqual(expect.objectContaining({ rule: 'STALL-6', policyVersion: 7 }));
  });
  test.each([
    ['a setting out of its range', '{ "version": 7, "sev": { "days": 9 } }', 'policy.json: sev.days: '],
    ['a setting that there is not', '{ "version": 7, "sev": { "dayz": 3 } }', 'policy.json: sev: '],
    ['no version', '{}', 'policy.json: version: '],
    ['no JSON', '{', 'policy.json: This file is not JSON.'],
  ])('refuses %s by its path and reads nothing', async (_name, content, said) => {
    const { code, lines, stderr } = await run(JSON.stringify(timeline), '--policy', file(content));
    expect({ code, lines }).toEqual({ code: 1, lines: [] });
    expect(stderr).toContain(said);
  });
  test('refuses a file that is not there, and options it does not know', async () => {
    const missing = await run('', '--policy', join(folder, 'none.json'));
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/ENOENT.*none\.json/) });
    expect(await run('', '--polcy', 'a')).toMatchObject({ code: 1, stderr: expect.stringContaining('--polcy') });
  });
});
