import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aSuite } from '../testing/aSuite.ts';
import { servedApps } from '../testing/servedApps.ts';

/** A built app's directory: its build left two scripts. */
const script = `console.log(${JSON.stringify('a step, '.repeat(400))})`;
const longScript = `console.log(${JSON.stringify('a step, '.repeat(4000))})`;
const { at } = servedApps(aSuite('static_files'), ['patient'], async (appDir) => {
  const chunks = join(appDir, '.next/static/chunks');
  await mkdir(chunks);
  await writeFile(join(chunks, 'walk.js'), script);
  await writeFile(join(chunks, 'hike.js'), longScript);
  await writeFile(join(appDir, '.next/secret.js'), 'secret');
  await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'finishStatic.ts'),
    join(appDir, '.next/static'),
  ]);
});

/** What comes over the wire of a path that is sent as it is written. */
const raw = async (path: string, accepts: string) => {
  const { port } = new URL(at('patient').url);
  const asked = get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': accepts } });
  const [answer] = await once(asked, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
};

describe('the files of the build', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('to who reads %s', async (accepts, encoding, read) => {
    const { status, headers, body } = await raw('/_next/static/chunks/walk.js', accepts);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'public,max-age=31536000,immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBe(encoding);
    expect(read(body).toString()).toBe(script);
    if (encoding) expect(body.length).toBeLessThan(script.length / 4);
  });

  test('of which a long script asks to be compiled while it comes', async () => {
    const { body } = await raw('/_next/static/chunks/hike.js', 'br');
    expect(brotliDecompressSync(body).toString()).toBe(`//# allFunctionsCalledOnLoad\n${longScript}`);
  });

  test.each(['/_next/static/chunks/gone.js', '/_next/static/../secret.js', '/_next/static/%2e%2e/secret.js'])(
    'and nothing else: %s',
    async (path) => {
      expect((await raw(path, 'br')).body.toString()).toBe(`a page at ${path}`);
    },
  );
});
