import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApps } from './buildApps.ts';
import { root } from './root.ts';

/**
 * Every bench, one after the other so that none weighs on another; each goes its own rounds in turn and prints its machine.
 * `npm run bench` takes the better part of an hour.
 */
const benches: [name: string, ...args: string[]][] = [
  ['bench:rules-speed'],
  ['bench:replay'],
  ['bench:sql'],
  ['bench:http'],
  ['bench:memory', '--seconds', '300', '--every', '100', '--connections', '2'],
  ['bench:web', '--applied'],
];

await buildApps(new AbortController().signal);
const failed = benches.filter(([name, ...args]) => {
  console.log(`\n## npm run ${[name, ...args].join(' ')}\n`);
  return (
    spawnSync(process.execPath, [join(root, 'tooling/local/bootstrap.mjs'), name, ...args], { stdio: 'inherit' })
      .status !== 0
  );
});
if (failed.length > 0) {
  console.error(`\nNot finished: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
