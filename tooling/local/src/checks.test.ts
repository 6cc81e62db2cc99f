import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './checks.ts';

test('Vitest: a file that does not load counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'skipped' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
  ];
  expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 3 });
});

test('Playwright: a case that passed on a retry counts as passed', () => {
  expect(countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 } })).toEqual({ passed: 4, failed: 1 });
});

/** Runs `runChecks` in a process of its own and gives its exit code and its lines. */
function run(stages: string): Promise<{ code: number; lines: string[] }> {
  const path = pathToFileURL(join(import.meta.dirname, 'runChecks.ts')).href;
  const source = `import { runChecks } from '${path}'
    const tally = (passed, failed, output = '') => ({ name: 'a check', run: async () => ({ passed, failed, output }) })
    const broken = { name: 'a broken check', run: async () => { throw new Error('it broke') } }
    await runChecks(${stages})`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', source], (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trimEnd().split('\n') }),
    );
  });
}

test('the last line counts everything, and says success only when nothing failed', async () => {
  expect(await run('[[tally(1, 0), tally(40, 0)], [tally(2, 0)]]')).toMatchObject({ code: 0 });
  const { code, lines } = await run(`[[tally(1, 0)], [tally(40, 2, 'two went wrong'), broken]]`);
  expect(code).toBe(1);
  expect(lines).toContain('two went wrong');
  expect(lines).toContain('Error: it broke');
  expect(lines.at(-1)).toBe('41 passed, 3 failed');
});
