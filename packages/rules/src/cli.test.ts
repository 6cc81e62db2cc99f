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
  const bad = [
    '{"id": ',
    '{}',
    '[]',
    JSON.stringify({ ...minimal, id: 'high', painLogs: [{ on: '2026-01-05', legNprs: 11 }] }),
    JSON.stringify({ ...minimal, id: 'half', painLogs: [{ on: '2026-01-05', legNprs: 4.5 }] }),
    JSON.stringify({ ...minimal, id: 'no-day', painLogs: [{ on: '2026-02-30', legNprs: 4 }] }),
    JSON.stringify({ ...minimal, id: 'early', painLogs: [{ on: '2026-01-04', legNprs: 4 }] }),
    JSON.stringify({ ...minimal, id: 'backwards', asOf: '2026-01-04' }),
    JSON.stringify({ ...minimal, id: 'answer', safetyChecks: [{ on: '2026-01-05', answers: { sadle: 'new' } }] }),
  ];
  const good = JSON.stringify(minimal);
  const { code, lines } = await run([good, ...bad, good].join('\n'));
  expect(code).toBe(1);
  expect(lines).toHaveLength(bad.length + 2);
  expect(lines.slice(1, -1).map((line) => line.line)).toEqual(bad.map((_, index) => index + 2));
  expect(lines.map((line) => line.id)).toEqual([
    'a',
    undefined,
    undefined,
    undefined,
    'high',
    'half',
    'no-day',
    'early',
    'backwards',
    'answer',
    'a',
  ]);
  const errors = lines.map((line) => line.error);
  expect(errors[1]).toBe('This line is not JSON.');
  expect(errors[2]).toContain('id: ');
  expect(errors[4]).toBe('painLogs[0].legNprs: The scale ends at 10.');
  expect(errors[5]).toBe('painLogs[0].legNprs: Choose a whole number.');
  expect(errors[6]).toBe('painLogs[0].on: This day does not exist.');
  expect(errors[7]).toBe('painLogs[0].on: This day is before the first day.');
  expect(errors[8]).toBe('asOf: This is before the first day.');
  expect(errors[9]).toContain('safetyChecks[0].answers: ');
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
