/**
 * Measures the rules by themselves and with the row they read, in turn, round by round:
 * `npm run bench:rules-speed -- --patients 2000 --days 180 --rounds 3`.
 */
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { withActor } from '@cairn/db';
import { type Looked, evaluateDays, registry } from '@cairn/rules';
import { columnsOf, underPolicy } from '@cairn/rules/days';
import { defaultPolicy } from '@cairn/vocabulary';
import { loadLooked } from '../policy/loadReplayed.ts';
import { loadWords } from './machine.ts';
import { rounds } from './rounds.ts';
import { type BenchClinic, withSimulatedClinic } from './withSimulatedClinic.ts';

const PAGE = 250;
const WEEK = 7;

/** Milliseconds of this thread's own work, whatever else the machine is doing. */
function workOf(task: () => void): number {
  const before = process.threadCpuUsage();
  task();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

async function measure({ db, clinicId, patients, days, rounds: count, lastDay, period }: BenchClinic): Promise<void> {
  /** Every episode, page by page; Postgres reads the next while one is taken. */
  const each = (take: (page: Looked[]) => void): Promise<void> =>
    withActor(db, { kind: 'system', clinicId }, async (tx) => {
      const page = (after: string | null) => loadLooked(tx, clinicId, { period, after, size: PAGE, now: new Date() });
      for (let loaded = await page(null); loaded.length > 0;) {
        const next = loaded.length < PAGE ? Promise.resolve([]) : page(loaded.at(-1)!.id);
        await setImmediate();
        take(loaded);
        loaded = await next;
      }
    });
  const all: Looked[] = [];
  await each((loaded) => void all.push(...loaded));
  const newest = (looked: Looked) => evaluateDays({ ...looked, asOf: lastDay }, [defaultPolicy], lastDay);
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
  console.log(`Load after: ${loadWords()}\n`);
  console.log('| | patients a second | lowest–highest |\n| --- | --- | --- |');
  for (const [at, [name]] of ways.entries()) {
    const { median, low, high } = taken[at]!;
    console.log(`| ${name} | ${rate(median)} | ${rate(high)}–${rate(low)} |`);
  }
}

await withSimulatedClinic('bench_rules', measure);
