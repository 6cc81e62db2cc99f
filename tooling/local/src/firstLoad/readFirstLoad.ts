import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { root } from '../root.ts';

export type App = 'patient' | 'console';

/** A file of a page's first load; `bytes` as gzip -9 leaves them. */
export interface Chunk {
  file: string;
  bytes: number;
}

export interface FirstLoad {
  /** As in the address: `/patients/[episodeId]`. */
  page: string;
  bytes: number;
  chunks: Chunk[];
}

const squeeze = promisify(gzip);

/** `/(staff)/patients/[episodeId]/page` → `/patients/[episodeId]`. */
export const pageOf = (route: string): string => route.replace(/\/\([^)]*\)/g, '').replace(/\/page$/, '') || '/';

/** The files that a page's client manifest has its HTML load: a script that assigns one JSON value. */
export function filesOf(manifest: string): { route: string; files: string[] } {
  const [, route, json] = /__RSC_MANIFEST\["([^"]+)"\] = (\{.*\});?\s*$/s.exec(manifest) ?? [];
  if (route === undefined || json === undefined) throw new Error('This is no client manifest of Next.');
  const { entryJSFiles } = JSON.parse(json) as { entryJSFiles: Record<string, string[]> };
  return { route, files: Object.values(entryJSFiles).flat() };
}

/**
 * What the HTML of every page of a built app loads, read from the build: the files every page begins with, and those of
 * the page, its layouts and its error, loading and not-found pages. Next sends the same as script tags, sometimes less.
 * What is loaded when it is needed and the polyfills of old browsers are not in it. @throws when the app is not built
 */
export async function readFirstLoad(app: App): Promise<FirstLoad[]> {
  const built = join(root, 'apps', app, '.next');
  const text = (file: string) => readFile(join(built, file), 'utf8');
  const { rootMainFiles } = JSON.parse(await text('build-manifest.json')) as { rootMainFiles: string[] };
  const sizes = new Map<string, Promise<number>>();
  const size = async (file: string) =>
    (await squeeze(await readFile(join(built, file)), { level: constants.Z_BEST_COMPRESSION })).length;
  const sizeOnce = (file: string) => sizes.get(file) ?? sizes.set(file, size(file)).get(file)!;

  const loads: FirstLoad[] = [];
  for await (const file of glob('server/app/**/page_client-reference-manifest.js', { cwd: built })) {
    const { route, files } = filesOf(await text(file));
    const chunks = await Promise.all(
      [...new Set([...rootMainFiles, ...files])].map(async (each) => ({ file: each, bytes: await sizeOnce(each) })),
    );
    const bytes = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
    loads.push({ page: pageOf(route), bytes, chunks: chunks.toSorted((a, b) => b.bytes - a.bytes) });
  }
  return loads.toSorted((a, b) => a.page.localeCompare(b.page));
}
