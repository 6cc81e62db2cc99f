import { dirname, posix } from 'node:path';
import { directions, keptTo, testsMayImport } from './directions.ts';
import { readImports, withoutComments } from './readImports.ts';

/** A source file: its path from the repository's root, with `/`, and its text. */
export interface Source {
  path: string;
  text: string;
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\//.test(path);
/** Run by hand on data of its own, never by an app. */
const isBench = (path: string) => path.includes('/bench/');
const ours = (specifier: string) => /^@cairn\/(?<name>.+)$/.exec(specifier)?.groups?.name;

/** What runs with each request. */
const servesRequests = (path: string) =>
  /^packages\/(api|auth|db|rules)\/src\//.test(path) && !isTest(path) && !isBench(path);

/** Everything in which these sources break the layout, as `path: what`. */
export function check(sources: Source[]): string[] {
  const inBrowser = browserCode(sources);
  return sources.flatMap((source) =>
    [
      ...checkName(source),
      ...checkDirections(source),
      ...(inBrowser.has(source.path) ? checkBrowser(source) : []),
      ...(/^packages\/rules\/src\/(?!cli\.ts)/.test(source.path) && !isTest(source.path) ? checkPure(source) : []),
      ...(servesRequests(source.path) ? checkClosures(source) : []),
    ].map((what) => `${source.path}: ${what}`),
  );
}

function checkName({ path }: Source): string[] {
  const shelf = path.split('/').find((part) => /^(utils?|helpers?|misc|common)(\.|$)/i.test(part));
  return shelf ? [`"${shelf}" says nothing; name it after what it holds`] : [];
}

function checkDirections({ path, text }: Source): string[] {
  const room = roomOf(path);
  if (!room) return ['lies in a room that directions.ts does not know'];
  const allowed = [...directions[room]!, ...(isTest(path) || isBench(path) ? testsMayImport : [])];
  return readImports(text).flatMap(({ specifier }) => {
    const name = ours(specifier);
    if (name) {
      const fits = allowed.some((each) => name === each || name.startsWith(`${each}/`));
      return fits ? [] : [`${room} may not import ${specifier}`];
    }
    const places = keptTo[specifier];
    if (places && !places.some((place) => path.startsWith(place))) return [`${room} may not import ${specifier}`];
    const target = specifier.startsWith('.') ? posix.join(dirname(path), specifier) : undefined;
    const home = path
      .split('/')
      .slice(0, room === 'e2e' ? 1 : 2)
      .join('/');
    return target && !target.startsWith(`${home}/`) ? [`reaches into another room: ${specifier}`] : [];
  });
}

/** The most specific room that holds a path. */
function roomOf(path: string): string | undefined {
  const rooms = Object.keys(directions).filter((room) => path.startsWith(`${room}/`));
  return rooms.toSorted((a, b) => b.length - a.length)[0];
}

function checkBrowser({ text }: Source): string[] {
  return readImports(text).flatMap(({ specifier, typeOnly }) =>
    !typeOnly && /^@cairn\/(api|auth)(\/|$)/.test(specifier)
      ? [`runs in the browser and may import only types from ${specifier}`]
      : [],
  );
}

/** Files of the apps that run in the browser: those that say `use client`, and what they import by path. */
function browserCode(sources: Source[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const found = new Set<string>();
  const visit = ({ path, text }: Source) => {
    if (found.has(path) || /^\s*['"]use server['"]/.test(text)) return; // of those the browser has only a reference
    found.add(path);
    for (const { specifier, typeOnly } of readImports(text)) {
      if (typeOnly || !specifier.startsWith('.')) continue;
      const target = byPath.get(posix.join(dirname(path), specifier));
      if (target) visit(target);
    }
  };
  sources
    .filter(({ path, text }) => path.startsWith('apps/') && /^\s*['"]use client['"]/.test(withoutComments(text)))
    .forEach(visit);
  return found;
}

const impure: [RegExp, string][] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()|(?<!new\s)\bDate\(/, 'reads the clock (Date without an argument)'],
  [/\bperformance\.now\b/, 'reads the clock (performance.now)'],
  [/\bTemporal\.Now\b/, 'reads the clock (Temporal.Now)'],
  [/\bMath\.random\b|\bcrypto\b/, 'is random'],
  [/\bprocess\b\./, 'reads the process'],
  [/\basync\b|\bawait\b|\bPromise\b/, 'is asynchronous'],
  [/\bfetch\s*\(|\bsetTimeout\b|\bsetInterval\b/, 'waits for the world'],
];

/** Words inside strings are words for people, not code. */
const withoutStrings = (code: string) => code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

function checkPure({ text }: Source): string[] {
  const builtin = readImports(text).filter(({ specifier }) => specifier.startsWith('node:'));
  const code = withoutStrings(withoutComments(text));
  return [
    ...builtin.map(({ specifier }) => `rules are pure: imports ${specifier}`),
    ...impure.filter(([pattern]) => pattern.test(code)).map(([, what]) => `rules are pure: ${what}`),
  ];
}

/** `x.y = () => …`, also over two lines; what stands behind `:` or `typeof` is a type. */
const property =
  /(?<!(?:typeof|:) [\w$.]*)[\w$\])](?:\.#?[\w$]+|\[[^\]]+\]) (?:\?\?|\|\|)?=\s+(?:async )?(?:function\b|(?:<[^>]*>)?\((?:[^()]|\([^()]*\))*\)(?:: [^=]+)? =>|[\w$]+ =>)/g;
/** `{ get y() … }`; a class has its getters once, an interface has none. */
const getter = /^ +get [\w$]+\([^;{]*\{/gm;

/** V8 puts such a function among old objects, where all that it reaches stays until those are collected (decision 27). */
function checkClosures({ text }: Source): string[] {
  const code = withoutStrings(withoutComments(text));
  const getters = /^(export )?(default )?(abstract )?class /m.test(code) ? [] : (code.match(getter) ?? []);
  return [...(code.match(property) ?? []), ...getters].map(
    (found) => `name the function first: "${found.trim()}" keeps all that it reaches (decision 27)`,
  );
}
