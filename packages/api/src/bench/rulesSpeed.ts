/**
 * Measures the rules by themselves and with the row they read, in turn, round by round:
 * `npm run bench:rules-speed -- --patients 2000 --days 180 --rounds 3`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { connect, withActor } from '@cairn/db';
import { migrate } from '@cairn/db/migrate';
import { createTestDatabase, openTestCluster } from '@cairn/postgres';
import { evaluateDays, registry } from '@cairn/rules';
import { columnsOf, underPolicy } from '@cairn/rules/days';
import { addDays, defaultPolicy } from '@cairn/vocabulary';
import { type Replayed, loadReplayed } from '../policy/loadReplayed.ts';
import { replayPeriod } from '../policy/replayPeriod.ts';
import { simulatedClinic } from '../policy/bench/simulatedClinic.ts';
import { rounds } from './rounds.ts';

const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '2000' },
    days: { type: 'string', default: '180' },
    rounds: { type: 'string', default: '3' },
  },
});
const [patients, days, count] = [values.patients, values.days, values.rounds].map(Number) as [number, number, number];
if (![patients, days, count].every((value) => Number.isInteger(value) && value > 0)) {
  console.error('Give whole numbers: --patients 2000 --days 180 --rounds 3.');
  process.exit(1);
}

const root = join(import.meta.dirname, '../../../..');
const today = '2026-11-20';
const lastDay = addDays(today, -1);
const period = replayPeriod(today, 6);
const PAGE = 500;
const WEEK = 7;

/** Milliseconds of this thread's own work, whatever else the machine is doing. */
function workOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const { template, close } = await openTestCluster({
  directory: join(root, '.cairn/test'),
  madeOf: ['drizzle', 'src/migrate.ts', 'src/queue'].map((path) => join(root, 'packages/db', path)),
  migrate,
});
const database = await createTestDatabase(template, 'bench_rules');
const admin = connect(database.adminUrl, 1);
const db = connect(database.appUrl, 2);
try {
  console.error(`Simulating ${patients} patients of ${days} days`);
  const { clinicId } = await simulatedClinic(admin, { patients, days, today: lastDay, seed: 1 });
  const page = (after: string | null) =>
    withActor(db, { kind: 'system', clinicId }, (tx) => loadReplayed(tx, clinicId, period, after, PAGE, new Date()));
  /** Every episode, page by page. */
  async function each(take: (page: Replayed[]) => void): Promise<void> {
    for (let loaded = await page(null); loaded.length > 0; loaded = await page(loaded.at(-1)?.id ?? null)) take(loaded);
  }
  const all: Replayed[] = [];
  await each((loaded) => void all.push(...loaded));
  const newest = (looked: Replayed) => evaluateDays({ ...looked, asOf: lastDay }, [defaultPolicy], lastDay);
  const laid = all.map((looked) => underPolicy(columnsOf(looked.days, lastDay), defaultPolicy));
  const overWeek = () => {
    for (const patient of laid) {
      patient.fits.clear();
      for (let day = patient.last - WEEK + 1; day <= patient.last; day += 1)
        for (const rule of registry) rule.evaluate(patient, day, defaultPolicy);
    }
  };
  const ways: [name: string, way: () => Promise<number>][] = [
    ['a day of a patient judged by every rule, columns laid out', async () => workOf(overWeek) / WEEK],
    ['the newest day, laid out and judged', async () => workOf(() => all.forEach(newest))],
    [
      'the whole history, laid out and judged',
      async () => workOf(() => all.forEach((looked) => evaluateDays(looked, [defaultPolicy]))),
    ],
    [
      'the newest day, fetched, laid out and judged (wall clock)',
      async () => {
        const began = performance.now();
        await each((loaded) => loaded.forEach(newest));
        return performance.now() - began;
      },
    ],
  ];
  const taken = await rounds(
    ways.map(([, way]) => way),
    { rounds: count, times: 3 },
  );
  const rate = (ms: number) => Math.round((patients / ms) * 1000).toLocaleString('en-US');
  console.log(`${patients} patients of ${days} days, ${count} rounds; one core's own work where nothing else is said.`);
  console.log(`Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log('| | patients a second | lowest–highest |\n| --- | --- | --- |');
  for (const [at, [name]] of ways.entries()) {
    const { median, low, high } = taken[at]!;
    console.log(`| ${name} | ${rate(median)} | ${rate(high)}–${rate(low)} |`);
  }
} finally {
  await Promise.all([admin.end(), db.end()]);
  await database.drop();
  await close();
}
