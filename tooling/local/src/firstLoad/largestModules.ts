import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../root.ts';
import { runTool } from '../runTool.ts';
import type { App } from './readFirstLoad.ts';

interface Part {
  type: string;
  route: string;
  filename: string;
  source_path: string;
  compressed_size: number;
}

/** `[project]/node_modules/.pnpm/zod@4/node_modules/zod/v4/core.js` → `zod`; our own files stay files. */
const moduleOf = (source: string): string => {
  const inside = source.replace('[project]/', '').split('node_modules/').at(-1) ?? '';
  return source.includes('node_modules/') ? (/^(@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? inside) : inside;
};

/**
 * What a page's scripts are made of, largest first, in lines for a reader. Asks Next's own analysis, which compiles the
 * app anew in a minute or two and counts what is loaded later too: for a page that is known to be too large.
 */
export async function largestModules(app: App, page: string, signal: AbortSignal): Promise<string[]> {
  const folder = join(root, 'apps', app);
  const next = createRequire(join(folder, 'package.json')).resolve('next/dist/bin/next');
  const analyze = (...args: string[]) => runTool(process.execPath, [next, 'analyze', ...args, folder], { signal });
  const made = await analyze('--output');
  const { ok, output } = made.ok ? await analyze('export') : made;
  if (!ok) return [`what they are made of is not known: ${output.trim().split('\n').at(-1)}`];
  const sizes = new Map<string, number>();
  for (const line of output.split('\n').filter((each) => each.startsWith('{"type":"part"'))) {
    const part = JSON.parse(line) as Part;
    if (part.route !== page || !part.filename.startsWith('[client-fs]') || !part.filename.endsWith('.js')) continue;
    const name = moduleOf(part.source_path);
    sizes.set(name, (sizes.get(name) ?? 0) + part.compressed_size);
  }
  return [...sizes]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 15)
    .map(([name, bytes]) => `${(bytes / 1024).toFixed(1).padStart(6)} KiB  ${name}`);
}
