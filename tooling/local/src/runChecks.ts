import { seconds } from './step.ts';

/** What came of one check: test cases, or one for a check that is a whole; `output` is shown when something failed. */
export interface Tally {
  passed: number;
  failed: number;
  output: string;
}

export interface Check {
  name: string;
  run: (signal: AbortSignal) => Promise<Tally>;
}

/**
 * Runs stages one after the other, the checks of a stage at once, and ends the process.
 *
 * Says how each went, then everything that those which failed wrote, then `N passed, N failed` alone on the last line.
 * A check that breaks counts as failed. The exit code is 1 unless all passed.
 */
export async function runChecks(stages: Check[][]): Promise<never> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort());
  process.on('disconnect', () => stopped.abort()); // npm or the script under it was killed
  const failures: { name: string; tally: Tally }[] = [];
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    await Promise.all(
      stage.map(async (check) => {
        const began = performance.now();
        const tally = await check
          .run(stopped.signal)
          .catch((error: Error): Tally => ({ passed: 0, failed: 1, output: error.stack ?? error.message }));
        const { passed, failed } = tally;
        total.passed += passed;
        total.failed += failed;
        if (failed > 0) failures.push({ name: check.name, tally });
        const count = passed + failed > 1 ? `, ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
        console.log(`${failed ? '✗' : '✓'} ${check.name} (${seconds(performance.now() - began)}${count})`);
      }),
    );
    if (stopped.signal.aborted) process.exit(130);
  }
  for (const { name, tally } of failures) console.log(`\n── ${name} ${'─'.repeat(70)}\n${tally.output.trimEnd()}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
}
