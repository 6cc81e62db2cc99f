/**
 * Runs one of the project's commands on a machine that has only Node 20 or later and npm: installs when the lock file
 * or a package.json changed, then hands over to Node 24 with the project's tools first on PATH.
 *
 * It has no dependencies and keeps to old syntax, so that an old Node prints the line below instead of a syntax error.
 */
import { spawn, spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'fs';
import { delimiter, dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bin = join(root, 'node_modules', '.bin');
const marker = join(root, 'node_modules', '.cairn-installed');
const windows = process.platform === 'win32';
const say = (line) => process.stderr.write(line + '\n');
const fail = (line) => {
  say(line);
  process.exit(1);
};

function main() {
  const hostMajor = Number(process.versions.node.split('.')[0]);
  if (hostMajor < 20) fail(`Cairn needs Node 20 or later; this is Node ${process.versions.node}.`);
  install();
  const own = join(bin, windows ? 'node.cmd' : 'node');
  const node = existsSync(own) ? own : process.execPath;
  if (node !== own && hostMajor < 24)
    fail(`There is no Node 24 to install for this platform: please install it yourself.`);
  const [command, ...args] = process.argv.slice(2);
  handOver(node, [script(command), ...args]);
}

const elsewhere = {
  rules: 'packages/rules/src/cli.ts',
  'bench:http': 'packages/api/src/http/bench/cli.ts',
  'bench:memory': 'packages/api/src/http/bench/memory.ts',
  'bench:replay': 'packages/api/src/policy/bench/cli.ts',
  'bench:sql': 'packages/api/src/bench/sql.ts',
  'bench:rules': 'packages/cohort/src/bench/cli.ts',
  'bench:web': 'e2e/bench/web.ts',
  'mutate:rules': 'packages/rules/mutation/run.ts',
};

function script(command) {
  if (elsewhere[command]) return join(root, elsewhere[command]);
  return join(root, 'tooling/local/src', `${command}.ts`);
}

function install() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager;
  const began = Date.now();
  say('Packages: installing, about a minute the first time');
  const done = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    encoding: 'utf8',
    env: Object.assign({}, process.env, { CI: 'true' }), // no questions about an older node_modules
    maxBuffer: 2 ** 28,
    shell: windows,
  });
  if (done.status !== 0) {
    say(`${done.stdout || ''}${done.stderr || ''}`);
    fail(
      `The packages could not be installed${done.error ? ` (${done.error.message})` : ''}; the lines above say why.`,
    );
  }
  writeFileSync(marker, wanted);
  say(`Packages: installed in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Changes whenever an install could have something to do. */
function fingerprint() {
  const rooms = ['apps', 'packages', 'tooling'].reduce(
    (all, room) => all.concat(readdirSync(join(root, room)).map((name) => join(room, name))),
    ['.', 'e2e'],
  );
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].concat(rooms.map((room) => join(room, 'package.json')));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files.sort()) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function handOver(node, args) {
  const child = spawn(node, args, {
    cwd: root,
    stdio: windows ? 'inherit' : ['inherit', 'inherit', 'inherit', 'ipc'], // the channel tells it when we are killed
    env: Object.assign({}, process.env, { PATH: bin + delimiter + process.env.PATH }),
    shell: windows,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm killed outright sends us nothing; but then its children get another parent.
  const lineage = ancestors();
  const watch = setInterval(() => process.env.npm_command && ancestors() !== lineage && child.kill('SIGTERM'), 500);
  watch.unref();
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

/** The parent process and, where that is npm's shell, the parent of that. */
function ancestors() {
  const parent = process.ppid;
  try {
    const [, name, grandparent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${parent}/stat`, 'utf8'));
    return /^(sh|dash|bash)$/.test(name) ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`; // a system without /proc
  }
}

main();
