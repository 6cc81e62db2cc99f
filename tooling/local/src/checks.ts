import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import type { Check, Tally } from './runChecks.ts';
import { runTool } from './runTool.ts';

const reports = join(root, '.cairn/reports');

/** A check that passes or fails as a whole. */
const whole = (name: string, command: string, ...args: string[]): Check => ({
  name,
  run: async (signal) => {
    const { ok, output } = await runTool(command, args, { signal });
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  },
});

export const types = whole('types', 'turbo', 'run', 'types', '--continue', '--output-logs=errors-only');
export const lint = whole('lint', 'oxlint', '--type-aware', '--deny-warnings');
export const boundaries = whole('boundaries', 'turbo', 'boundaries');
export const build = whole(
  'build',
  'turbo',
  'run',
  'build',
  '--filter=@cairn/patient',
  '--filter=@cairn/console',
  '--filter=@cairn/worker',
  '--output-logs=errors-only',
);

/** Unit, database and tooling tests. */
export const vitest: Check = {
  name: 'unit, database and API tests',
  run: async (signal) => {
    const report = await freshReport('vitest.json');
    const args = ['run', '--maxWorkers=100%', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { ok, output } = await runTool('vitest', args, { signal });
    return tally(ok, output, await readReport(report, countVitest));
  },
};

/** Journeys in a real browser, on the built apps. */
export const playwright: Check = {
  name: 'browser tests',
  run: async (signal) => {
    if (!existsSync(join(root, 'e2e/playwright.config.ts'))) throw new Error('e2e/playwright.config.ts is missing');
    const report = await freshReport('playwright.json');
    const { ok, output } = await runTool(
      'pnpm',
      ['--silent', '--dir', 'e2e', 'exec', 'playwright', 'test', '--reporter=list,json'],
      { signal, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    return tally(ok, output, await readReport(report, countPlaywright));
  },
};

type Counts = { passed: number; failed: number };

/** A run that went wrong without a failing case, such as a file that does not load, counts as one failure. */
function tally(ok: boolean, output: string, counts: Counts | undefined): Tally {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  return { passed, failed: ok && counts ? failed : Math.max(failed, 1), output };
}

/** Counts of Vitest's JSON report; a file that failed without a failed case (it did not load) counts as one failure. */
export function countVitest(report: {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Counts of Playwright's JSON report; a case that passed on a retry counts as passed. */
export function countPlaywright(report: { stats: { expected: number; unexpected: number; flaky: number } }): Counts {
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

async function freshReport(name: string): Promise<string> {
  await mkdir(reports, { recursive: true });
  await rm(join(reports, name), { force: true });
  return join(reports, name);
}

async function readReport<T>(file: string, count: (report: T) => Counts): Promise<Counts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined); // absent when the run broke before its end
  return text === undefined ? undefined : count(JSON.parse(text) as T);
}
