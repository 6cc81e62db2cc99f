import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '@cairn/postgres';
import { leanProcess } from '../leanProcess.ts';
import type { LoadDone, LoadOrder } from './Load.ts';

const root = join(import.meta.dirname, '../../../../..');

export type Server = { name: string; pid: number; port: number; stop: () => Promise<void> };

async function launch(name: string, args: (port: number) => string[], cwd: string, env: object): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, args(port), {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await Promise.race([once(child, 'exit'), wait(5_000).then(() => child.kill('SIGKILL'))]);
  };
  const giveUpAt = Date.now() + 60_000;
  while (!(await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => null))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) throw new Error(`${name} does not answer.`);
    await wait(100);
  }
  return { name, pid: child.pid!, port, stop };
}

/** @throws when it was not built yet */
function built(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(`There is no ${file}. Build the apps first: npm start does, and so does npm run bench.`);
}

const settings = (app: string, appUrl: string) => ({
  ...leanProcess,
  APP_DATABASE_URL: appUrl,
  AUTH_SECRET: 'a secret of the bench only',
  AUTH_TRUST_HOST: 'true',
  AUTH_URL: 'http://localhost',
  CAIRN_PATIENT_URL: 'http://localhost',
  CAIRN_CONSOLE_URL: 'http://localhost',
  BENCHED: app,
});

/** A built app as it is served. */
export const launchApp = (app: 'patient' | 'console', appUrl: string): Promise<Server> => {
  const cwd = join(root, 'apps', app);
  const file = built(join(cwd, '.next/serve.mjs'));
  const args = (port: number) => [file, '--port', String(port), '--hostname', '127.0.0.1'];
  return launch(`the ${app} app`, args, cwd, settings(app, appUrl));
};

/** The same app served by Next alone, its API through a route handler. */
export const launchNext = (app: 'patient' | 'console', appUrl: string): Promise<Server> => {
  const cwd = join(root, 'apps', app);
  const next = createRequire(join(cwd, 'package.json')).resolve('next/dist/bin/next');
  const args = (port: number) => [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'];
  return launch(`the ${app} app by Next`, args, cwd, settings(app, appUrl));
};

/** Node and the driver alone. */
export const launchBare = (adminUrl: string): Promise<Server> =>
  launch('bare Node', () => [join(import.meta.dirname, 'bare.ts')], root, { DATABASE_URL: adminUrl });

/** The worker, which serves nothing. @returns its process */
export const launchWorker = (appUrl: string): ChildProcess => {
  const cwd = join(root, 'apps/worker');
  const env = { ...process.env, NODE_ENV: 'production', ...settings('worker', appUrl) };
  return spawn(process.execPath, [built(join(cwd, 'dist/main.mjs'))], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** Load generators that wait for their next order: one that starts anew would first be compiled, beside what it measures. */
const waiting: ChildProcess[] = [];

function newGenerator(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'generate.ts'));
  // It goes when the bench does.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Has a load generator do one thing. */
export async function load(order: LoadOrder): Promise<LoadDone> {
  const child = waiting.pop() ?? newGenerator();
  child.send(order);
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('The load generator ended.')));
  const [done] = (await Promise.race([once(child, 'message', { signal }), ended])) as [LoadDone];
  over.abort();
  waiting.push(child);
  if (done.failed > 0) throw new Error(`${done.failed} requests were refused, the first with ${done.firstFailure}`);
  return done;
}
