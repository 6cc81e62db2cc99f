import { describe, expect, it } from 'vitest';
import { firstLoadProblems } from './firstLoadProblems.ts';
import { filesOf, pageOf } from './readFirstLoad.ts';

const load = (page: string, ...bytes: number[]) => ({
  page,
  bytes: bytes.reduce((sum, each) => sum + each, 0),
  chunks: bytes.map((each, index) => ({ file: `static/chunks/${index}.js`, bytes: each })),
});

describe('the first load of a page', () => {
  it('is that of the address, without route groups', () => {
    expect(pageOf('/(staff)/patients/[episodeId]/page')).toBe('/patients/[episodeId]');
    expect(pageOf('/(portal)/today/page')).toBe('/today');
    expect(pageOf('/page')).toBe('/');
  });

  it('is read from the manifest that Next writes for it', () => {
    const manifest = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/(portal)/today/page"] = {"clientModules":{},"entryJSFiles":{"layout":["a.js","b.js"],"page":["a.js","c.js"]}};\n`;
    expect(filesOf(manifest)).toEqual({ route: '/(portal)/today/page', files: ['a.js', 'b.js', 'a.js', 'c.js'] });
    expect(() => filesOf('module.exports = {}')).toThrow('no client manifest');
  });
});

describe('a budget', () => {
  it('is kept up to its last byte', () => {
    expect(firstLoadProblems([load('/today', 1024, 1024)], { '/today': 2 })).toEqual([]);
  });

  it('is broken by one more, and says by which files', () => {
    const [problem] = firstLoadProblems([load('/today', 1024, 1025)], { '/today': 2 });
    expect(problem?.over).toBe(true);
    expect(problem?.words).toContain('/today loads 2.0 KiB, may load 2 KiB');
    expect(problem?.words).toContain('static/chunks/1.js');
  });

  it('is asked for every page, and only for pages there are', () => {
    const problems = firstLoadProblems([load('/new', 10)], { '/old': 1 });
    expect(problems.map(({ page, over }) => ({ page, over }))).toEqual([
      { page: '/old', over: false },
      { page: '/new', over: false },
    ]);
  });
});
