import { boundaries, build, lint, playwright, types, vitest } from './checks.ts';
import { firstLoad } from './firstLoad/checkFirstLoad.ts';
import { runChecks } from './runChecks.ts';

await runChecks([
  [types, lint, boundaries],
  [vitest, build],
  [firstLoad, playwright],
]);
