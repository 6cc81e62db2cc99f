/**
 * Mutation tests of the rules: `node packages/rules/mutation/run.ts [--mutate src/sev/rule.ts]`. Installs its own tools
 * the first time and works on a copy of the sources elsewhere; prints the survivors and the score.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const tools = here('node_modules');

function run(cwd: string, command: string, ...args: string[]): number {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;
}

if (!existsSync(join(tools, '@stryker-mutator'))) {
  const installed = run(here('.'), 'npm', 'install', '--no-audit', '--no-fund', '--no-package-lock');
  if (installed !== 0) process.exit(installed);
}
const vocabulary = join(tools, '@cairn/vocabulary');
if (!existsSync(vocabulary)) {
  mkdirSync(join(tools, '@cairn'), { recursive: true });
  symlinkSync(here('../../vocabulary'), vocabulary);
}

const copy = mkdtempSync(join(tmpdir(), 'cairn-mutation-'));
for (const file of ['package.json', 'stryker.config.json', 'vitest.config.ts']) cpSync(here(file), join(copy, file));
cpSync(here('../src'), join(copy, 'src'), { recursive: true });
symlinkSync(tools, join(copy, 'node_modules'));
const stryker = join(tools, '@stryker-mutator/core/bin/stryker.js');
process.exitCode = run(copy, process.execPath, stryker, 'run', ...process.argv.slice(2));
rmSync(copy, { recursive: true, force: true });
