/**
 * Measures what a log costs from the socket to the disk, against bare Node doing the same three inserts:
 * `npm run bench:http -- --rounds 3 --seconds 8 --connections 16 --warm 40 --patients 1000 --days 60 --sizes 100,1000,10000,100000`.
 * The apps must be built. Postgres is one of its own, as durable as an installation's.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { connect } from '@cairn/db';
import { ensureRoles, readSecrets, startCluster } from '@cairn/postgres';
import { addDays, localDateIn } from '@cairn/vocabulary';
import { benchDirectory } from '../../bench/benchDirectory.ts';
import { loadWords, machineWords } from '../../bench/machine.ts';
import { median } from '../../bench/rounds.ts';
import type { LoadDone, Sender } from './Load.ts';
import { type Round, aim, heading, percentile, ranged, roundOf, row } from './figures.ts';
import { type Server, launchApp, launchBare, launchNext, load } from './launch.ts';
import { computedBy, computedByAll, computedByFamily } from './processes.ts';
import { seededClinic, storedBytes } from './seededClinic.ts';
import { wire } from '@cairn/vocabulary/wire';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '16' },
    patients: { type: 'string', default: '1000' },
    days: { type: 'string', default: '60' },
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    /** Until Node has compiled what it runs often, a log takes three times as long. */
    warm: { type: 'string', default: '40' },
    only: { type: 'string', default: 'write,history,caseload' },
  },
});
const [rounds, seconds, connections, patients, days, warm] = [
  values.rounds,
  values.seconds,
  values.connections,
  values.patients,
  values.days,
  values.warm,
].map(Number) as [number, number, number, number, number, number];
const sizes = values.sizes.split(',').map(Number);
const only = new Set(values.only.split(','));

const today = localDateIn(new Date(), 'America/Los_Angeles');
const directory = benchDirectory('bench-http');
const secrets = await readSecrets(directory);
const cluster = await startCluster({ dataDirectory: join(directory, 'postgres') });
await ensureRoles(cluster.adminUrl, secrets);
const postmaster = Number(readFileSync(join(cluster.directory, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
const running: Server[] = [];
const started = async (server: Promise<Server>) => {
  running.push(await server);
  return server;
};

/** Milliseconds that others of this machine computed while we measured, a second of it. */
const others: number[] = [];
async function logs(server: Server, kind: 'app' | 'bare', senders: Sender[], length = seconds): Promise<Round> {
  const before = [computedBy(server.pid), computedByFamily(postmaster)] as const;
  const [all, ours] = [computedByAll(), process.cpuUsage()];
  const done = await load({ kind, senders, port: server.port, connections, seconds: length, on: today });
  const { user, system } = process.cpuUsage(ours);
  const [app, postgres] = [computedBy(server.pid) - before[0], computedByFamily(postmaster) - before[1]];
  // What the load generator took counts as ours.
  others.push((computedByAll() - all - app - postgres - (user + system) / 1000 - done.computed) / done.seconds);
  return roundOf(done, app, postgres);
}

/**
 * What autovacuum does within a minute, at no moment of its own choosing: what was planned while tables were empty is planned
 * anew.
 */
async function settle(adminUrl: string): Promise<void> {
  const admin = connect(adminUrl, 1);
  await admin.execute(sql`vacuum analyze`);
  await admin.end();
}

async function writePath() {
  const clinic = await seededClinic(cluster, secrets, { patients, days, today: addDays(today, -1) });
  const { senders, adminUrl, appUrl } = clinic;
  const bare = await started(launchBare(adminUrl));
  const front = await started(launchApp('patient', appUrl));
  const next = await started(launchNext('patient', appUrl));
  const tried: [string, Server, 'app' | 'bare', Round[]][] = [
    ['bare Node', bare, 'bare', []],
    ['the app, API in front of Next', front, 'app', []],
    ['the app, API by a route handler of Next', next, 'app', []],
  ];
  for (const [, server, kind] of tried) await logs(server, kind, senders, warm);
  await settle(adminUrl);
  for (let round = 0; round < rounds; round += 1)
    for (const [, server, kind, seen] of tried) seen.push(await logs(server, kind, senders));
  console.log(`\n## A log, ${connections} connections, ${patients} patients of ${days} days\n\n${heading}`);
  for (const [name, , , seen] of tried) console.log(row(name, seen));
  const [limit, app] = [tried[0]![3], tried[1]![3]];
  const over = (key: 'rate' | 'p95') => app.map((round, at) => round[key] / limit[at]![key]);

  const bytesBefore = await storedBytes(adminUrl);
  const counted = await load({ kind: 'app', senders, port: front.port, connections, seconds, on: today });
  const bytes = ((await storedBytes(adminUrl)) - bytesBefore) / counted.took.length;
  console.log(`
Ratio to bare Node: ${ranged(over('rate'), 2)}; p95 to bare Node's: ${ranged(over('p95'), 2)}
Bytes stored a log (growth of all tables with their indexes, packed, over ${counted.took.length} logs): ${bytes.toFixed(0)}

${aim('Logs a second to bare Node’s', median(over('rate')), 0.25, 2, true)}
${aim('p95 to bare Node’s', median(over('p95')), 5, 2)}
${aim('CPU of the app a log, ms', median(app.map(({ server }) => server)), 2.5, 2)}
${aim('bytes stored a log', bytes, 600, 0)}`);
}

async function history() {
  const [short, long] = [days, days * 10];
  const few = await seededClinic(cluster, secrets, { patients: 160, days: short, today: addDays(today, -1) });
  const many = await seededClinic(cluster, secrets, { patients: 161, days: long, today: addDays(today, -1) });
  const tried = [
    { of: few, server: await started(launchApp('patient', few.appUrl)), seen: [] as Round[] },
    { of: many, server: await started(launchApp('patient', many.appUrl)), seen: [] as Round[] },
  ];
  for (const { of, server } of tried) await logs(server, 'app', of.senders, warm);
  for (const { of } of tried) await settle(of.adminUrl);
  for (let round = 0; round < rounds; round += 1)
    for (const { of, server, seen } of tried) seen.push(await logs(server, 'app', of.senders));
  console.log(`\n## A log by the length of the history\n\n${heading}`);
  console.log(row(`${short} days`, tried[0]!.seen));
  console.log(row(`${long} days`, tried[1]!.seen));
  const times = median(tried[0]!.seen.map(({ rate }, at) => rate / tried[1]!.seen[at]!.rate));
  console.log(`\n${aim('time a log at ten times the history', times, 1.1, 2)}`);
}

/** The list and the whole page, of clinics of several sizes: each has a server of its own, and they are asked in turn. */
async function caseload() {
  const input = encodeURIComponent(JSON.stringify({ 0: wire.serialize({}) }));
  const list = `/api/trpc/caseload.list?batch=1&input=${input}`;
  const ways = [
    ['the list, a lead', 'lead', list],
    ['the list, a therapist', 'therapist', list],
    ['the whole page, a therapist', 'therapist', '/caseload'],
  ] as const;
  const tried: { read: (length: number) => Promise<LoadDone>; p95: number[] }[] = [];
  for (const size of sizes) {
    const clinic = await seededClinic(cluster, secrets, { patients: size, days: 14, today: addDays(today, -1) });
    const { port } = await started(launchApp('console', clinic.appUrl));
    for (const [, who, path] of ways) {
      const cookie = `cairn-console.session=${clinic.tokens[who]}`;
      const read = (length: number) =>
        load({ kind: 'read', path, cookie, port, connections: 1, seconds: length, on: today });
      tried.push({ read, p95: [] });
    }
  }
  for (const { read } of tried) await read(warm / 4);
  for (let round = 0; round < rounds; round += 1)
    for (const { read, p95 } of tried) p95.push(percentile((await read(seconds / 2)).took, 0.95));
  console.log(`\n## The caseload over HTTP, one connection, 50 rows, p95 in ms\n`);
  console.log(`| | ${sizes.map((size) => `${size.toLocaleString('en')} patients`).join(' | ')} |`);
  console.log(`| --- | ${sizes.map(() => '---').join(' | ')} |`);
  const of = (way: number) => tried.filter((_, at) => at % ways.length === way).map(({ p95 }) => p95);
  for (const [way, [name]] of ways.entries())
    console.log(
      `| ${name} | ${of(way)
        .map((p95) => ranged(p95, 1))
        .join(' | ')} |`,
    );
  console.log(`\n${aim('p95 of the slowest list, ms', Math.max(...[...of(0), ...of(1)].map(median)), 15, 1)}`);
}

try {
  const admin = connect(cluster.adminUrl, 1);
  const [version] = await admin.execute<{ version: string; fsync: string }>(
    sql`select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  );
  await admin.end();
  console.log(
    `${machineWords()}; Postgres ${version?.version}, fsync ${version?.fsync}; ${rounds} rounds of ${seconds} s`,
  );
  if (only.has('write')) await writePath();
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
  if (only.has('history')) await history();
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
  if (only.has('caseload')) await caseload();
  console.log(
    `\nOthers took ${ranged(
      others.map((ms) => ms / 10),
      0,
    )} % of one core while logs were sent. Load after: ${loadWords()}`,
  );
} finally {
  await Promise.all(running.map(({ stop }) => stop()));
  await cluster.stop();
}
