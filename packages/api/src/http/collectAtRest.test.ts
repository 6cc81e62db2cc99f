import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Leaves garbage behind that nothing else has Node collect, and says what it holds before and after a rest. */
const program = `
  import { collectAtRest } from ${JSON.stringify(join(import.meta.dirname, 'collectAtRest.ts'))};
  import { setTimeout as wait } from 'node:timers/promises';
  const megabytes = () => process.memoryUsage.rss() / 2 ** 20;
  const asked = collectAtRest(2_000);
  const most = () => {
    let rows = Array.from({ length: 500_000 }, (_, at) => ({ at }));
    rows = null;
    return megabytes();
  };
  const held = [most()];
  for (let turn = 0; turn < 12; turn += 1) {
    asked();
    await wait(100);
  }
  held.push(megabytes());
  for (let turn = 0; turn < 300 && megabytes() > held[0] - 10; turn += 1) await wait(100);
  held.push(megabytes());
  console.log(JSON.stringify(held));`;

test('what a process left behind is collected once it rests, not while it is asked things', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  const [before, asked, rested] = JSON.parse(stdout) as number[];
  expect(asked).toBeGreaterThan(before! - 5);
  expect(rested).toBeLessThan(before! - 10);
});
