import { boundaries, build, lint, playwright, types, vitest } from './checks.ts';
import { runChecks } from './runChecks.ts';

await runChecks([[types, lint, boundaries], [vitest, build], [playwright]]);
