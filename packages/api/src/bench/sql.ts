/**
 * Measures what the caseload and the charts ask of Postgres, by the size of the clinic and of the history:
 * `npm run bench:sql -- --sizes 100,1000,10000,100000 --days 180 --rounds 3`. The databases are filled on the first run and kept
 * beside the demo's, under CAIRN_DATA.
 */
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { type StaffActor, type Statement, explain, send, withActor } from '@cairn/db';
import { readSecrets, startCluster } from '@cairn/postgres';
import { CaseloadQuery, CaseloadSort } from '@cairn/vocabulary';
import { createCaller } from '../root.ts';
import { deepCursor } from '../testing/deepCursor.ts';
import { naiveCaseload } from './naiveCaseload.ts';
import { benchDirectory } from './benchDirectory.ts';
import { loadWords, machineWords } from './machine.ts';
import { type Crowd, openCrowd } from './openCrowd.ts';
import { type Taken, inWords, rounds } from './rounds.ts';
import { seriesWays } from './seriesWays.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    days: { type: 'string', default: '180' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const [days, count] = [Number(values.days), Number(values.rounds)];
if (![...sizes, days, count].every((value) => Number.isInteger(value) && value > 0)) {
  console.error('Give whole numbers: --sizes 100,1000,10000,100000 --days 180 --rounds 3.');
  process.exit(1);
}
const today = '2026-11-20';
const now = new Date('2026-11-20T20:00:00Z');

type Asked = { crowd: Crowd; actor: StaffActor; statement: Statement };

/** The one statement that a procedure sends. */
async function asked(
  crowd: Crowd,
  who: 'lead' | 'therapist',
  ask: (caller: ReturnType<typeof createCaller>) => Promise<unknown>,
): Promise<Asked> {
  const actor = crowd[who];
  crowd.take();
  await ask(createCaller({ db: crowd.db, actor, now: () => now, mailer: () => Promise.resolve() }));
  const statement = crowd.take().at(-1);
  if (!statement) throw new Error('Nothing was asked.');
  return { crowd, actor, statement };
}

const once = ({ crowd, actor, statement }: Asked) =>
  withActor(crowd.db, actor, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const began = performance.now();
    await send(tx, statement);
    return performance.now() - began;
  });

const blocksOf = ({ crowd, actor, statement }: Asked) =>
  withActor(crowd.db, actor, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const { hit, read } = await explain(tx, statement);
    return `${hit}/${read}`;
  });

const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const heading = (cells: string[]) => {
  row(cells);
  row(cells.map(() => '---'));
};
const spread = (taken: Taken[]) => {
  const medians = taken.map(({ median }) => median);
  return Math.max(...medians) / Math.min(...medians);
};

/** One line: what each of several clinics takes for the same page. @returns how far they are apart */
async function line(name: string, all: Asked[], times = 200): Promise<number> {
  const taken = await rounds(
    all.map((each) => () => once(each)),
    { rounds: count, times },
  );
  const blocks: string[] = [];
  for (const each of all) blocks.push(await blocksOf(each));
  row([name, ...taken.map((each, at) => `${inWords(each)} · ${blocks[at]}`), spread(taken).toFixed(2)]);
  return spread(taken);
}

const pages = (crowd: Crowd): [string, () => Promise<Asked>][] => {
  const page = (who: 'lead' | 'therapist', query: Partial<CaseloadQuery>) =>
    asked(crowd, who, (caller) => caller.caseload.list(query));
  const deep = async (who: 'lead' | 'therapist', sort: CaseloadSort) => {
    const caller = createCaller({ db: crowd.db, actor: crowd[who], now: () => now, mailer: () => Promise.resolve() });
    return page(who, { sort, cursor: await deepCursor(caller, sort, 100) });
  };
  return [
    ...CaseloadSort.options.flatMap((sort): [string, () => Promise<Asked>][] => [
      [`lead by ${sort}`, () => page('lead', { sort })],
      [`lead by ${sort}, deep`, () => deep('lead', sort)],
    ]),
    ...CaseloadQuery.shape.filter
      .unwrap()
      .options.map((filter): [string, () => Promise<Asked>] => [`lead, ${filter}`, () => page('lead', { filter })]),
    ['lead, a name nobody has', () => page('lead', { search: 'zzz' })],
    ['therapist by urgency', () => page('therapist', {})],
    ['therapist by urgency, deep', () => deep('therapist', 'urgency')],
    ['counts of a lead', () => asked(crowd, 'lead', (caller) => caller.caseload.counts())],
    ['counts of a therapist', () => asked(crowd, 'therapist', (caller) => caller.caseload.counts())],
  ];
};

const aims: [string, string, boolean][] = [];

const directory = benchDirectory('bench');
const secrets = await readSecrets(directory);
const cluster = await startCluster({ dataDirectory: join(directory, 'postgres'), durable: false });
const crowds: Crowd[] = [];
const open = async (patients: number, days: number) => {
  const crowd = await openCrowd(cluster, secrets, { patients, days }, today);
  crowds.push(crowd);
  return crowd;
};
try {
  const bySize: Crowd[] = [];
  for (const patients of sizes) bySize.push(await open(patients, days));
  const long = await open(100, days * 10);
  const short = bySize.find(({ patients }) => patients === 100) ?? (await open(100, days));
  const [memory] = await short.admin.execute(sql`select version(), current_setting('shared_buffers') as buffers`);
  console.log(
    `${machineWords()}; ${String(memory?.version).split(' on ')[0]}, ` +
      `shared_buffers ${String(memory?.buffers)}. Filling took ${crowds.map((c) => `${c.patients} × ${c.days}: ${c.seconds} s`).join(', ')}.\n`,
  );
  console.log(
    `Milliseconds a statement, median of ${count} rounds (lowest–highest) · blocks hit/read; HTTP not in it.\n`,
  );

  heading(['a page of 50', ...bySize.map(({ patients }) => `${patients.toLocaleString('en')} patients`), 'apart']);
  const names = pages(short).map(([name]) => name);
  for (const [at, name] of names.entries()) {
    const all = [];
    for (const crowd of bySize) all.push(await pages(crowd)[at]![1]());
    const apart = await line(name, all);
    if (at === 0) aims.push(['caseload page at all sizes within 1.25', apart.toFixed(2), apart <= 1.25]);
  }
  const naive = bySize.map((crowd) => ({
    crowd,
    actor: crowd.lead,
    statement: naiveCaseload(crowd.lead.clinicId, today),
  }));
  await line('summed over the logs instead', naive, 1);

  console.log('');
  heading(['10 times the history, 100 patients', `${days} days`, `${days * 10} days`, 'apart']);
  for (const at of [0, names.indexOf('therapist by urgency'), names.indexOf('counts of a lead')]) {
    const apart = await line(names[at]!, [await pages(short)[at]![1](), await pages(long)[at]![1]()], 60);
    if (at === 0) aims.push(['caseload page with 10 times the history within 1.1', apart.toFixed(2), apart <= 1.1]);
  }

  console.log('');
  const apart = await seriesWays([...bySize, long], { rounds: count, times: 40 }, days, today);
  aims.push(...apart);

  console.log('');
  heading(['aim', 'reached', '']);
  for (const [aim, reached, met] of aims) row([aim, reached, met ? 'yes' : 'no']);
  console.log(`\nLoad after: ${loadWords()}`);
} finally {
  await Promise.all(crowds.flatMap(({ db, admin }) => [db.end(), admin.end()]));
  await cluster.stop();
}
