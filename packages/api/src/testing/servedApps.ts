import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { App } from '@cairn/auth';
import { atFrontDoor, users } from '@cairn/db';
import { aSession } from '@cairn/db/factories';
import { freePort } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { wire } from '@cairn/vocabulary/wire';
import type { Suite } from './aSuite.ts';

/** An app as it is served, but for its pages: those say only that they are pages. */
const program = (app: App) => `
  import { serveApp } from ${JSON.stringify(join(import.meta.dirname, '../http/serveApp.ts'))};
  const pages = () => ({
    prepare: async () => {},
    getRequestHandler: () => async (message, response) => response.end('a page at ' + message.url),
    close: async () => console.log('pages closed'),
  });
  await serveApp('${app}', pages, [{ key: 'X-Content-Type-Options', value: 'nosniff' }]);
  console.log('serving');`;

export type Served = { child: ChildProcess; url: string; said: () => string };

/**
 * Serves apps, each in a process of its own, on a suite's database, for as long as its tests run.
 * @param build leaves what a build does in the directory they are served from
 */
export function servedApps(suite: Suite, apps: readonly App[], build?: (appDir: string) => Promise<void>) {
  const running: ChildProcess[] = [];
  const standing = new Map<App, Served>();
  let appDir: string;

  async function serve(app: App): Promise<Served> {
    const port = await freePort();
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program(app), '--', '--port', String(port), '--hostname', '127.0.0.1'],
      {
        cwd: appDir,
        env: { ...process.env, APP_DATABASE_URL: suite.urls.app },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    running.push(child);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await vi.waitFor(() => expect(said).toContain('serving'), 40_000);
    return { child, url: `http://127.0.0.1:${port}`, said: () => said };
  }

  beforeAll(async () => {
    appDir = await mkdtemp(join(tmpdir(), 'cairn-app-'));
    await mkdir(join(appDir, '.next/static'), { recursive: true });
    await build?.(appDir);
    await Promise.all(apps.map(async (app) => standing.set(app, await serve(app))));
  });
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(appDir, { recursive: true });
  });

  const emailOf = async (userId: string) =>
    (await atFrontDoor(suite.db, (tx) => tx.select().from(users).where(eq(users.id, userId))))[0]?.email ?? '';
  return {
    serve,
    /** One of `apps`. */
    at: (app: App): Served => standing.get(app)!,
    cookieOf: async (app: App, userId: string) =>
      `cairn-${app}.session=${await aSession(suite.db, app === 'patient' ? 'patient' : 'staff', await emailOf(userId))}`,
    me: (
      { url }: Served,
      cookie: string,
      init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
    ) => fetch(`${url}/api/trpc/account.me`, { ...init, headers: { cookie, ...init.headers } }),
    submit: ({ url }: Served, cookie: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/api/trpc/log.painSubmit`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(wire.serialize(body)),
      }),
  };
}

/** A log of yesterday: it has come wherever the patient is. */
export const logOfYesterday = (episodeId: string) => ({
  id: newId(),
  episodeId,
  on: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  writtenAt: new Date(),
  zone: 'UTC',
  legNprs: 4,
  backNprs: 2,
});
