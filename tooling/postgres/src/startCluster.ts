import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { clusterPlace, type ClusterPlace } from './clusterPlace.ts';
import { freePort } from './freePort.ts';
import { isRunning } from './isRunning.ts';

const run = promisify(execFile);
const patience = 30_000;

/** A running Postgres server of our own. */
export interface Cluster {
  /** Where its files lie: `data/`, `password` and `log`. */
  directory: string;
  /** The superuser's connection to the database `postgres`. */
  adminUrl: string;
  port: number;
  /** It was running already, left by a process that was killed or shared with one that still lives. */
  reused: boolean;
  /** Whether the server process lives. */
  isAlive: () => Promise<boolean>;
  /** Ends it, breaking off open connections; returns when its files are at rest. */
  stop: () => Promise<void>;
}

/**
 * Starts the Postgres cluster of a directory on 127.0.0.1, or finds it running; the first time it is created.
 *
 * Several processes may call it at once for the same directory. After a crash the server may need a while to recover
 * or to let go of the old one's memory, so it is tried for up to 30 seconds.
 *
 * @param options.durable false gives up safety on power loss for speed: for tests only
 * @throws Error with the end of the server's log
 */
export async function startCluster(options: {
  dataDirectory: string;
  port?: number;
  durable?: boolean;
}): Promise<Cluster> {
  const place = await clusterPlace(resolve(options.dataDirectory));
  await initialise(place);
  const data = join(place.directory, 'data');
  const password = await readFile(join(place.directory, 'password'), 'utf8');
  const adminUrl = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const cluster = (port: number, reused: boolean): Cluster => ({
    directory: place.directory,
    adminUrl: adminUrl(port),
    port,
    reused,
    isAlive: async () => (await postmaster(data)) !== undefined,
    stop: async () => {
      await control(place, 'stop', '--mode=fast').catch(async (error: unknown) => {
        if (await postmaster(data)) throw error;
      });
    },
  });

  const giveUpAt = Date.now() + patience;
  for (;;) {
    const running = await postmaster(data);
    if (running) {
      if (await answers(adminUrl(running.port))) return cluster(running.port, true);
    } else {
      const port = options.port ?? (await freePort());
      const settings = `-c port=${port}${options.durable === false ? ' -c fsync=off -c full_page_writes=off -c synchronous_commit=off' : ''}`;
      const started = await control(
        place,
        'start',
        `--log=${join(place.directory, 'log')}`,
        `--options=${settings}`,
      ).then(
        () => true,
        () => false,
      );
      if (started) return cluster(port, false);
    }
    if (Date.now() > giveUpAt) {
      const log = await readFile(join(place.directory, 'log'), 'utf8').catch(() => '');
      throw new Error(
        `Postgres does not start. The end of its log:\n${log.trimEnd().split('\n').slice(-6).join('\n')}`,
      );
    }
    await wait(250);
  }
}

/** Creates the cluster beside its place and moves it there when complete, so that a killed start leaves no half. */
async function initialise(place: ClusterPlace): Promise<void> {
  const { directory, identity } = place;
  if (await stat(join(directory, 'data')).catch(() => undefined)) return;
  await mkdir(dirname(directory), { recursive: true });
  const draft = await mkdtemp(`${directory}.`);
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    await chown(draft, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  // The built-in locale sorts the same on every system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const set = Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`);
  await run(place.bin.initdb, [...locale, ...access, ...set, '--data-checksums', `--pgdata=${join(draft, 'data')}`], {
    ...identity,
    cwd: draft,
  }).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    throw error;
  });
  await rename(draft, directory).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code ?? '')) throw error; // another process was first
  });
}

function control(place: ClusterPlace, verb: 'start' | 'stop', ...options: string[]): Promise<unknown> {
  const args = [
    verb,
    `--pgdata=${join(place.directory, 'data')}`,
    '--wait',
    `--timeout=${patience / 1000}`,
    ...options,
  ];
  return run(place.bin.pg_ctl, args, { ...place.identity, cwd: place.directory });
}

/** The server process that a data directory names, when it lives. */
async function postmaster(data: string): Promise<{ pid: number; port: number } | undefined> {
  const file = join(data, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid) return undefined;
  if (isRunning(pid, data)) return { pid, port };
  // Postgres itself believes any living process with that number. Give it one that cannot live and leave the other
  // lines: by them it makes sure that no orphan of the killed server still writes to the data.
  await writeFile(file, [String(2 ** 31 - 2), ...lines.slice(1)].join('\n')).catch(() => undefined);
  return undefined;
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
