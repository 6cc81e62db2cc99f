/**
 * Measures the rules by themselves and with the row they read, in turn, round by round:
 * `npm run bench:rules-speed -- --patients 2000 --days 180 --rounds 3`.
 */
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { withActor } from '@cairn/db';
import { evaluateDays, registry } from '@cairn/rules';
import { columnsOf, underPolicy } from '@cairn/rules/days';
import { defaultPolicy } from '@cairn/vocabulary';
import { type Replayed, loadReplayed } from '../policy/loadReplayed.ts';
import { rounds } from './rounds.ts';
import { type BenchClinic, withSimulatedClinic } from './withSimulatedClinic.ts';

const PAGE = 500;
const WEEK = 7;

/** Milliseconds of this thread's own work, whatever else the machine is doing. */
function workOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

async function measure({ db, clinicId, patients, days, rounds: count, lastDay, period }: BenchClinic): Promise<void> {
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
}

await withSimulatedClinic('bench_rules', measure);
