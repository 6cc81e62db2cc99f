/**
 * Makes the files of a build ready to be sent by `staticFiles`: `node finishStatic.ts .next/static`. Run again, it changes
 * nothing.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Has a browser compile a script's functions while it comes, beside the page's own thread. Without it they are compiled
 * one by one when first called, all in the task that wakes the page.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** A script of fewer characters has little to compile. */
const WORTH_HINTING = 20_000;

const [dir] = process.argv.slice(2);
if (!dir) throw new Error('Name the directory.');

async function finish(path: string): Promise<void> {
  const written = await readFile(path, 'utf8');
  const hinted = path.endsWith('.js') && written.length >= WORTH_HINTING && !written.startsWith(HINT);
  const text = hinted ? HINT + written : written;
  if (text !== written) await writeFile(path, text);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  // At their best, since it is done once; brotli's is what it does unless told.
  await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}

const found = await readdir(dir, { recursive: true });
await Promise.all(found.filter((name) => /\.(css|js|svg)$/.test(name)).map((name) => finish(join(dir, name))));
