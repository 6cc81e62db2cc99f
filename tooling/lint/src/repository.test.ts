import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, type Source } from './check.ts';

const root = join(import.meta.dirname, '../../..');
const skipped = ['node_modules', '.next', '.turbo', '.cairn'];

async function sources(): Promise<Source[]> {
  const found: Source[] = [];
  const pattern = '{apps,packages,tooling,e2e}/**/*.{ts,tsx}';
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => skipped.includes(name) })) {
    if (path.startsWith('tooling/lint/') || path.endsWith('next-env.d.ts')) continue; // samples and generated code
    found.push({ path: path.replaceAll('\\', '/'), text: await readFile(join(root, path), 'utf8') });
  }
  return found;
}

test('every source keeps to the layout', async () => {
  const all = await sources();
  expect(all.length).toBeGreaterThan(50);
  expect(check(all)).toEqual([]);
});

test('the lock file names no host', async () => {
  expect(
    (await readFile(join(root, 'pnpm-lock.yaml'), 'utf8')).match(/\bhttps?:\/\/[^\s'"]+|\btarball:/g) ?? [],
  ).toEqual([]);
});
