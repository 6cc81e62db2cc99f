import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `owner` and `app`: passwords of the two database roles; `auth`: AUTH_SECRET. Each is 32 random bytes in base64url. */
export interface Secrets {
  owner: string;
  app: string;
  auth: string;
}

/** Reads `secrets.json` of a directory, after writing it (readable by its owner only) when there is none. */
export async function readSecrets(directory: string): Promise<Secrets> {
  const file = join(directory, 'secrets.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const word = () => randomBytes(32).toString('base64url');
  const secrets: Secrets = { owner: word(), app: word(), auth: word() };
  await mkdir(directory, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  // A hard link appears complete or not at all, and of two processes at once only one makes it.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return JSON.parse(await readFile(file, 'utf8')) as Secrets;
}
