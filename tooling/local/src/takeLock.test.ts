import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './takeLock.ts';

let directory: string;
let other: ChildProcess | undefined;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cairn-lock-'));
});

afterEach(async () => {
  other?.kill();
  await rm(directory, { recursive: true });
});

const script = '/cairn/start.ts';
const heldBy = (pid: number) => writeFile(join(directory, 'launcher.pid'), `${pid}\n${script}`);

test('a free directory is taken and given back', async () => {
  const release = await takeLock(directory);
  expect(await readdir(directory)).toEqual(['launcher.pid']);
  await release();
  expect(await readdir(directory)).toEqual([]);
});

test('a living launcher keeps it', async () => {
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', script]);
  await heldBy(other.pid!);
  await expect(takeLock(directory, 300)).rejects.toThrow(`already running on ${directory} (process ${other.pid})`);
});

test('one that is just ending is waited for', async () => {
  other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 500)', script]);
  await heldBy(other.pid!);
  await expect(takeLock(directory, 5_000)).resolves.toBeTypeOf('function');
});

test('a killed one does not, even when its number now belongs to another program', async () => {
  for (const pid of [process.ppid, 2 ** 31 - 2]) {
    await heldBy(pid);
    await expect(takeLock(directory, 300)).resolves.toBeTypeOf('function');
  }
});
