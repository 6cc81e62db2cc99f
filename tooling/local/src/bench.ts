import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApps } from './buildApps.ts';
import { root } from './root.ts';

/**
 * Every bench, one after the other so that none weighs on another; each goes its own rounds in turn and prints its machine.
 * `npm run bench` takes the better part of an hour.
 */
const benches = ['bench:rules-speed', 'bench:replay', 'bench:sql', 'bench:http', 'bench:memory', 'bench:web'];

await buildApps(new AbortController().signal);
const failed = benches.filter((name) => {
  console.log(`\n## npm run ${name}\n`);
  return (
    spawnSync(process.execPath, [join(root, 'tooling/local/bootstrap.mjs'), name], { stdio: 'inherit' }).status !== 0
  );
});
if (failed.length > 0) {
  console.error(`\nNot finished: ${failed.join(', ')}`);
  process.exitCode = 1;
}
