import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isRunning } from '@cairn/postgres';
import { keepRunning } from './keepRunning.ts';

let folder: string;
let script: string;
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-service-'));
  script = join(folder, 'service.mjs');
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** A service that notes its process number on each start and then does `code`. */
async function service(code: string) {
  await writeFile(
    script,
    `import { appendFileSync } from 'node:fs'\nappendFileSync('pids', process.pid + '\\n')\n${code}`,
  );
  return { name: 'The service', args: [script], cwd: folder, env: process.env, log: join(folder, 'logs/service.log') };
}

const pids = async () =>
  (await readFile(join(folder, 'pids'), 'utf8').catch(() => '')).split('\n').filter(Boolean).map(Number);

test('it is started again when it is killed, and stays ended when it is stopped', async () => {
  const stop = keepRunning(await service('setInterval(() => {}, 1000)'), expect.unreachable);
  await vi.waitFor(async () => expect(await pids()).toHaveLength(1), 5_000);
  process.kill((await pids())[0]!, 'SIGKILL');
  await vi.waitFor(async () => expect(await pids()).toHaveLength(2), 5_000);
  expect(said[0]).toContain('The service ended by itself (SIGKILL); starting it again.');
  await stop();
  expect(isRunning((await pids())[1]!, script)).toBe(false);
});

test('one that cannot live is given up, with its last words', { timeout: 20_000 }, async () => {
  const why = await new Promise<string>((resolve) => {
    void service('console.log("no data"); process.exit(3)').then((broken) => keepRunning(broken, resolve));
  });
  expect(why).toMatch(/^The service ended by itself \(code 3\) 5 times within a minute\.[\s\S]*no data$/);
});

test('one that does not listen is forced to end', { timeout: 15_000 }, async () => {
  const stop = keepRunning(
    await service('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'),
    expect.unreachable,
  );
  await vi.waitFor(async () => expect(await pids()).toHaveLength(1), 5_000);
  await stop();
  expect(isRunning((await pids())[0]!, script)).toBe(false);
});

test('it ends with a launcher that is killed, together with what it started', { timeout: 15_000 }, async () => {
  const given = await service(`
    import { spawn } from 'node:child_process'
    if (process.argv[2] !== 'inner') spawn(process.execPath, [process.argv[1], 'inner'], { stdio: 'ignore' })
    setInterval(() => {}, 1000)`);
  const launcher = join(folder, 'launcher.mjs');
  const path = join(import.meta.dirname, 'keepRunning.ts');
  await writeFile(
    launcher,
    `import { keepRunning } from ${JSON.stringify(path)}\nkeepRunning(${JSON.stringify(given)})`,
  );
  const running = spawn(process.execPath, [launcher], { stdio: 'inherit' });
  await vi.waitFor(async () => expect(await pids()).toHaveLength(2), 5_000);
  running.kill('SIGKILL');
  await vi.waitFor(async () => expect((await pids()).some((pid) => isRunning(pid, script))).toBe(false), 5_000);
});
