import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { readImports } from './readImports.ts';

const one = (path: string, text: string) => check([{ path, text }]);

test.each<[string, string, string]>([
  ['a rule that reads the database', 'packages/rules/src/gap/rule.ts', `import { x } from '@cairn/db';`],
  ['the schema that knows the api', 'packages/db/src/a.ts', `import type { x } from '@cairn/api';`],
  ['a word that knows a rule', 'packages/vocabulary/src/a.ts', `export * from '@cairn/rules';`],
  ['the product using synthetic patients', 'packages/api/src/log/a.ts', `import { x } from '@cairn/cohort';`],
  ['an app that opens the database', 'apps/patient/src/a.ts', `const db = await import('@cairn/db');`],
  ['one app importing the other', 'apps/patient/src/a.ts', `import { x } from '@cairn/console';`],
  ['the same by path', 'apps/patient/src/a.ts', `import { x } from '../../console/src/a.ts';`],
  ['a journey that knows app code', 'e2e/a.spec.ts', `import { x } from '../apps/patient/src/a.ts';`],
  ['a journey that signs in by the back door', 'e2e/a.spec.ts', `import { x } from '@cairn/auth';`],
  ['the product using test databases', 'packages/db/src/a.ts', `import { x } from '@cairn/postgres';`],
  ['the queue in what the apps import', 'packages/api/src/clock/a.ts', `import { PgBoss } from 'pg-boss';`],
  ['a room nobody knows', 'packages/extra/src/a.ts', ``],
])('refuses %s', (_, path, text) => {
  expect(one(path, text)).toHaveLength(1);
});

test.each<[string, string, string]>([
  ['the neighbour below', 'packages/api/src/a.ts', `import { x } from '@cairn/db/schema';`],
  ['the demo using synthetic patients', 'packages/api/src/demo/a.ts', `import { x } from '@cairn/cohort';`],
  ['a test with a database of its own', 'packages/api/src/a.test.ts', `import { x } from '@cairn/postgres';`],
  ['a journey with factories', 'e2e/a.spec.ts', `import { x } from '@cairn/db/factories';`],
  ['the queue in the worker', 'apps/worker/src/a.ts', `import { PgBoss } from 'pg-boss';`],
  ['a name in a comment', 'packages/rules/src/a.ts', `// import { x } from '@cairn/db'; and Date.now()`],
  ['a file of its own package', 'packages/api/src/log/a.ts', `import { x } from '../audit.ts';`],
])('accepts %s', (_, path, text) => {
  expect(one(path, text)).toEqual([]);
});

describe('browser code', () => {
  const client = (text: string) => one('apps/patient/src/app/a.tsx', `'use client';\n${text}`);

  test('may know the types of the api', () => {
    expect(client(`import type { AppRouter } from '@cairn/api';\nimport { type Other } from '@cairn/api';`)).toEqual(
      [],
    );
  });

  test('may not run any of it', () => {
    expect(client(`import { type AppRouter, appRouter } from '@cairn/api';`)).toHaveLength(1);
  });

  test('counts what it imports', () => {
    const sources = [
      { path: 'apps/console/src/app/a.tsx', text: `'use client';\nimport { b } from './b.ts';` },
      { path: 'apps/console/src/app/b.ts', text: `import { createAuth } from '@cairn/auth';` },
    ];
    expect(check(sources)).toEqual([expect.stringContaining('app/b.ts: runs in the browser')]);
  });

  test('a server page may', () => {
    expect(one('apps/patient/src/app/page.tsx', `import { appRouter } from '@cairn/api';`)).toEqual([]);
  });
});

describe('rules are pure', () => {
  test.each([
    `import { readFile } from 'node:fs';`,
    'const now = Date.now();',
    'const now = new Date();',
    'const luck = Math.random();',
    'const id = crypto.randomUUID();',
    'const zone = process.env.TZ;',
    'export async function evaluate() {}',
  ])('refuses %s', (text) => {
    expect(one('packages/rules/src/gap/rule.ts', text)).toHaveLength(1);
  });

  test('a given instant, a sentence and the command line are fine', () => {
    const text = `export const say = (on: string) => [new Date(on), 'await an answer from Date.now()'];`;
    expect(one('packages/rules/src/gap/rule.ts', text)).toEqual([]);
    expect(one('packages/rules/src/cli.ts', `import { stdin } from 'node:process';\nawait main();`)).toEqual([]);
  });
});

describe('functions of each request', () => {
  const path = 'packages/api/src/http/a.ts';

  test.each([
    'session.ask = (text, ...rest) => text;',
    'query.resolve = x => x;',
    'query.done = async function () {};',
    'this.#done =\n      (a = f()) => a;',
    'acc[name] ??= <T>(x: T) => x;',
    'c.reserved = (done: () => void): void => done();',
    'const flag = {\n  get evidence() {\n    return 1;\n  },\n};',
  ])('are not written as a property: %s', (text) => {
    expect(one(path, text)).toHaveLength(1);
    for (const elsewhere of ['packages/api/src/bench/a.ts', 'packages/api/src/a.test.ts', 'apps/patient/src/a.ts'])
      expect(one(elsewhere, text)).toEqual([]);
  });

  test.each([
    'const ask: typeof session.ask = (text) => text;\nsession.ask = ask;',
    'const done = { ask: (text) => text, get(name) { return name; } };',
    'class Flag {\n  get evidence() {\n    return 1;\n  }\n}',
    '// query.resolve = x => x',
    'const say = "query.resolve = x => x";',
    'const listen: http.RequestListener = (message) => message;',
    'interface A {\n  get a(): string;\n}',
  ])('may be %s', (text) => {
    expect(one(path, text)).toEqual([]);
  });
});

test.each(['packages/db/src/utils.ts', 'apps/patient/src/common/a.ts', 'packages/api/src/Helper.ts'])(
  'refuses the name %s',
  (path) => {
    expect(one(path, '')).toHaveLength(1);
  },
);

test('reads every form of import', () => {
  const text = `
    import a from 'a'; import * as b from 'b'; import c, { type C } from 'c';
    import {
      d,
    } from 'd';
    import type E from 'e'; import { type F, type G } from 'f';
    export { h } from 'h'; export type { I } from 'i'; export * from 'j';
    import './k.css'; const l = await import('l');`;
  const specifiers = (typeOnly: boolean) =>
    readImports(text)
      .filter((each) => each.typeOnly === typeOnly)
      .map((each) => each.specifier)
      .toSorted();
  expect(specifiers(true)).toEqual(['e', 'f', 'i']);
  expect(specifiers(false)).toEqual(['./k.css', 'a', 'b', 'c', 'd', 'h', 'j', 'l']);
});
