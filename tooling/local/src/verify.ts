import { boundaries, lint, types, vitest } from './checks.ts';
import { runChecks } from './runChecks.ts';

await runChecks([[types, lint, boundaries, vitest]]);
