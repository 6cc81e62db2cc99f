import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { leanProcess } from '@cairn/api/leanProcess';
import { root } from './root.ts';

interface Service {
  image?: string;
  build?: { target: string };
  environment?: Record<string, string>;
  ports?: string[];
}

/** Read by next-auth and by Postgres's image, not by code of ours. */
const readByOthers = ['AUTH_SECRET', 'AUTH_TRUST_HOST', 'AUTH_URL', 'POSTGRES_PASSWORD'];
/** Left to their defaults, or for development only: with an outbox no mail would go out. */
const leftOut = ['CAIRN_MAIL_FROM', 'CAIRN_OUTBOX', 'NODE_ENV'];

let services: Record<string, Service>;
let targets: Record<string, { exposes?: string; command: string[]; workdir: string }>;
let used: Set<string>;

beforeAll(async () => {
  const compose = parse(await readFile(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
    services: typeof services;
  };
  services = compose.services;
  const dockerfile = await readFile(join(root, 'Dockerfile'), 'utf8');
  targets = Object.fromEntries(
    dockerfile
      .split(/^FROM built AS /m)
      .slice(1)
      .map((stage) => [
        /^\w+/.exec(stage)![0],
        {
          exposes: /^EXPOSE (\d+)/m.exec(stage)?.[1],
          command: JSON.parse(/^CMD (.*)$/m.exec(stage)![1]!) as string[],
          workdir: /^WORKDIR \/cairn\/(.*)$/m.exec(stage)?.[1] ?? '.',
        },
      ]),
  );
  used = await variablesOfTheApps();
});

/** Names of the environment variables that apps and packages read. */
async function variablesOfTheApps(): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const path of glob('{apps,packages}/*/{src/**/*.{ts,tsx},*.ts}', { cwd: root })) {
    // Benches are no services.
    if (/\.test\.tsx?$|\/bench\//.test(path)) continue;
    const text = await readFile(join(root, path), 'utf8');
    for (const [, name] of text.matchAll(/process\.env(?:\.|\[')([A-Z][A-Z_]+)/g)) names.add(name!);
    for (const [, list] of text.matchAll(/\{([^}]*)\} = process\.env/g)) {
      for (const [name] of list!.matchAll(/\b[A-Z][A-Z_]+/g)) names.add(name);
    }
  }
  return names;
}

test('every service runs an image or a target of the Dockerfile, and every target has its service', () => {
  const built = Object.entries(services).flatMap(([name, { build }]) => (build ? [[name, build.target]] : []));
  expect(built.every(([name, target]) => name === target)).toBe(true);
  expect(new Set(built.map(([name]) => name))).toEqual(new Set(Object.keys(targets)));
  expect(services.postgres?.image).toBe('postgres:18');
  expect(services.mailpit?.image).toBe('axllent/mailpit');
});

test('containers hold as little memory as processes of this machine', async () => {
  const dockerfile = await readFile(join(root, 'Dockerfile'), 'utf8');
  const { NODE_OPTIONS, ...malloc } = leanProcess;
  expect(dockerfile).toContain(`ENV NODE_OPTIONS="${NODE_OPTIONS}"`);
  for (const [name, value] of Object.entries(malloc)) expect(dockerfile).toContain(`${name}=${value}`);
});

test('every target runs a file that exists, or that the build of its room makes', async () => {
  for (const { command, workdir } of Object.values(targets)) {
    const [made] = /^(?:\.next|dist)\/.*$/.exec(command[1]!) ?? [];
    if (!made) expect(existsSync(join(root, workdir, command[1]!)), `${workdir}: ${command.join(' ')}`).toBe(true);
    else {
      const manifest = await readFile(join(root, workdir, 'package.json'), 'utf8');
      expect(manifest, made).toContain(`--outfile=${made} `.trim());
    }
  }
});

describe.each(['patient', 'console', 'worker'])('%s', (name) => {
  const given = () => Object.keys(services[name]?.environment ?? {});

  test('gets every variable that the code reads, and no other', () => {
    const wanted = [...used].filter((each) => !leftOut.includes(each) && !readByOthers.includes(each));
    expect(given()).toEqual(expect.arrayContaining(wanted));
    expect(given().filter((each) => !used.has(each) && !readByOthers.includes(each))).toEqual([]);
  });

  test('never the administrative connection', () => {
    expect(given()).not.toContain('DATABASE_URL');
  });
});

test.each(['patient', 'console'])('%s is reached at the port that it listens on and names itself by', (name) => {
  const { ports, environment } = services[name]!;
  const [, outside, inside] = /^127\.0\.0\.1:(\$\{\w+:-\d+\}):(\d+)$/.exec(ports![0]!)!;
  expect(targets[name]?.exposes).toBe(inside);
  expect(targets[name]?.command.at(-1)).toBe(inside);
  expect(environment!.AUTH_URL).toBe(`http://localhost:${outside}`);
  expect(environment![`CAIRN_${name.toUpperCase()}_URL`]).toBe(environment!.AUTH_URL);
});

test('the migration gets what migrate.ts reads', async () => {
  const text = await readFile(join(import.meta.dirname, 'migrate.ts'), 'utf8');
  const wanted = [...text.matchAll(/required\('([A-Z_]+)'\)/g)].map(([, name]) => name);
  expect(new Set(Object.keys(services.migrate!.environment!))).toEqual(new Set(wanted));
});
