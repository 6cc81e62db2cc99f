/**
 * Measures what both apps and the worker hold in memory: after the start, every few minutes of a while of logs and pages
 * (`--every`, seconds), and once they have rested: `npm run bench:memory -- --seconds 3600 --every 300 --rest 60`. The apps
 * must be built.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensureRoles, readSecrets, startCluster } from '@cairn/postgres';
import { addDays, localDateIn } from '@cairn/vocabulary';
import { benchDirectory } from '../../bench/benchDirectory.ts';
import { loadWords, machineWords } from '../../bench/machine.ts';
import { aim } from './figures.ts';
import { launchApp, launchWorker, load } from './launch.ts';
import { residentOf } from './processes.ts';
import { seededClinic } from './seededClinic.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    every: { type: 'string', default: '300' },
    rest: { type: 'string', default: '60' },
    connections: { type: 'string', default: '16' },
  },
});
const [seconds, every, rest, connections] = [values.seconds, values.every, values.rest, values.connections].map(
  Number,
) as [number, number, number, number];
const today = localDateIn(new Date(), 'America/Los_Angeles');
const directory = benchDirectory('bench-http');
const secrets = await readSecrets(directory);
const cluster = await startCluster({ dataDirectory: join(directory, 'postgres') });
await ensureRoles(cluster.adminUrl, secrets);
const clinic = await seededClinic(cluster, secrets, { patients: 100, days: 60, today: addDays(today, -1) });
const worker = launchWorker(clinic.appUrl);
const [patient, console_] = await Promise.all(
  (['patient', 'console'] as const).map((app) => launchApp(app, clinic.appUrl)),
);
const held = { portal: patient!.pid, console: console_!.pid, worker: worker.pid! };
function say(when: string): number {
  const each = Object.entries(held).map(([name, pid]) => [name, residentOf(pid)] as const);
  const sum = each.reduce((all, [, megabytes]) => all + megabytes, 0);
  console.log(`| ${when} | ${each.map(([, megabytes]) => megabytes.toFixed(0)).join(' | ')} | ${sum.toFixed(0)} |`);
  return sum;
}
try {
  console.log(`${machineWords()}\n`);
  console.log('| resident, MB | portal | console | worker | together |\n| --- | --- | --- | --- | --- |');
  await wait(5_000);
  say('after the start');
  await wait(15_000);
  say('at rest, nobody came yet');
  const on = today;
  const { senders, tokens } = clinic;
  const read = (port: number, path: string, cookie: string, length: number) =>
    load({ kind: 'read', path, cookie, port, connections: 2, seconds: length, on });
  const pages = async (length: number) => {
    for (const path of ['/today', '/plan', '/progress'])
      await read(patient!.port, path, `cairn-patient.session=${senders[0]!.token}`, length);
    await read(console_!.port, '/caseload', `cairn-console.session=${tokens.therapist}`, length);
  };
  for (let passed = 0; passed < seconds; passed += every) {
    const length = Math.min(every, seconds - passed);
    await pages(length / 20);
    await load({ kind: 'app', senders, port: patient!.port, connections, seconds: length * 0.8, on });
    say(`under load, ${Math.round((passed + length) / 60)} min`);
  }
  await wait(rest * 1000);
  console.log(
    `\n${aim('MB of both apps and the worker at rest', say('at rest after it'), 500, 0)}\nLoad after: ${loadWords()}`,
  );
} finally {
  worker.kill();
  await Promise.all([patient!.stop(), console_!.stop()]);
  await cluster.stop();
}
