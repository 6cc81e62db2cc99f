import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Twelve hex digits that change with the name or content of any file in these folders and files. */
export async function fingerprint(paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const entries = isFolder ? await readdir(path, { recursive: true, withFileTypes: true }) : [];
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of isFolder ? files.toSorted() : [path])
      hash.update(relative(path, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 12);
}
