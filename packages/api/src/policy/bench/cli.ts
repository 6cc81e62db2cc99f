/**
 * Measures a replay of a clinic of simulated patients on a Postgres of its own, round by round:
 * `npm run bench:replay -- --patients 2000 --days 180 --rounds 3`.
 */
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { type Database, connect, replays, withActor } from '@cairn/db';
import { migrate } from '@cairn/db/migrate';
import { createTestDatabase, openTestCluster } from '@cairn/postgres';
import { Policy, addDays, newId } from '@cairn/vocabulary';
import { judgePage } from '../judgePage.ts';
import { loadReplayed } from '../loadReplayed.ts';
import { replayPeriod } from '../replayPeriod.ts';
import { runReplay } from '../runReplay.ts';
import { simulatedClinic } from './simulatedClinic.ts';

const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '2000' },
    days: { type: 'string', default: '180' },
    rounds: { type: 'string', default: '3' },
  },
});
const [patients, days, rounds] = [values.patients, values.days, values.rounds].map(Number) as [number, number, number];
if (![patients, days, rounds].every((value) => Number.isInteger(value) && value > 0)) {
  console.error('Give whole numbers: --patients 2000 --days 180 --rounds 3.');
  process.exit(1);
}

const root = join(import.meta.dirname, '../../../../..');
const today = '2026-11-20';
const period = replayPeriod(today, 6);
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
/** Milliseconds this process computed so far: what the wall clock would say had it the processor to itself. */
const computed = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long a page's reading and judging take by themselves, over the whole clinic; a replay does both side by side. */
async function parts(db: Database, clinicId: string, now: Policy, draft: Policy) {
  const spent = { load: 0, evaluate: 0 };
  let after: string | null = null;
  for (;;) {
    const began = performance.now();
    const page: Awaited<ReturnType<typeof loadReplayed>> = await withActor(db, { kind: 'system', clinicId }, (tx) =>
      loadReplayed(tx, clinicId, period, after, 100, new Date()),
    );
    const loaded = performance.now();
    judgePage(page, { today: now, draft, period });
    spent.load += loaded - began;
    spent.evaluate += performance.now() - loaded;
    after = page.at(-1)?.id ?? null;
    if (after === null) return spent;
  }
}

async function measure(db: Database, clinicId: string, requestedBy: string, estimator: 'means' | 'fitted') {
  const settings = { stall6: { estimator } };
  const now = Policy.parse({ version: 1, ...settings });
  const { version: _, ...draft } = Policy.parse({
    version: 2,
    sev: { days: 4 },
    stall6: { estimator, aloneUnder: 0.35 },
  });
  const spent = await parts(db, clinicId, now, Policy.parse({ ...draft, version: 2 }));
  const taken: string[] = [];
  const used: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const replayId = newId();
    await withActor(db, { kind: 'system', clinicId }, (tx) =>
      tx.insert(replays).values({
        clinicId,
        id: replayId,
        requestedBy,
        requestedAt: new Date(),
        draft,
        policyVersion: estimator === 'means' ? 1 : 2,
        ...period,
        status: 'queued',
      }),
    );
    const [began, computedBefore] = [performance.now(), computed()];
    await runReplay(db, { clinicId, replayId }, new Date());
    taken.push(seconds(performance.now() - began));
    used.push(seconds(computed() - computedBefore));
    const [row] = await withActor(db, { kind: 'system', clinicId }, (tx) =>
      tx.select().from(replays).where(eq(replays.id, replayId)),
    );
    if (row?.status !== 'done' || row.episodesDone !== patients) throw new Error('The replay did not finish.');
  }
  console.log(
    `| ${estimator} | ${taken.join(', ')} | ${used.join(', ')} | ${seconds(spent.load)} | ${seconds(spent.evaluate)} |`,
  );
}

const { template, close } = await openTestCluster({
  directory: join(root, '.cairn/test'),
  madeOf: ['drizzle', 'src/migrate.ts', 'src/queue'].map((path) => join(root, 'packages/db', path)),
  migrate,
});
const database = await createTestDatabase(template, 'bench_replay');
const admin = connect(database.adminUrl, 1);
const db = connect(database.appUrl, 2);
try {
  console.error(`Simulating ${patients} patients of ${days} days`);
  const wanted = { patients, days, today: addDays(today, -1), seed: 1 };
  const { clinicId, lead } = await simulatedClinic(admin, wanted);
  console.log(
    `| STALL-6 by | replay, s | of it computing, s | reading alone, s | judging alone, s |\n| --- | --- | --- | --- | --- |`,
  );
  for (const estimator of ['means', 'fitted'] as const) await measure(db, clinicId, lead.staffId, estimator);
} finally {
  await Promise.all([admin.end(), db.end()]);
  await database.drop();
  await close();
}
