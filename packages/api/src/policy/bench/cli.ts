/**
 * Measures a replay of a clinic of simulated patients on a Postgres of its own, round by round:
 * `npm run bench:replay -- --patients 2000 --days 180 --rounds 3`. The worker must be built: its threads judge.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { eq } from 'drizzle-orm';
import { replays, withActor } from '@cairn/db';
import { Policy, newId } from '@cairn/vocabulary';
import { loadWords } from '../../bench/machine.ts';
import { type BenchClinic, withSimulatedClinic } from '../../bench/withSimulatedClinic.ts';
import { judgePage } from '../judgePage.ts';
import { loadReplayed } from '../loadReplayed.ts';
import { runReplay } from '../runReplay.ts';

const threads = pathToFileURL(join(import.meta.dirname, '../../../../../apps/worker/dist/judgeThread.ts'));
if (!existsSync(threads)) throw new Error('The worker is not built: npm run build');
/** As many as a replay judges at once. */
const PAGE = 250;
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
/** Milliseconds this process computed so far: what the wall clock would say had it the processor to itself. */
const computed = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long a page's reading and judging take by themselves, over the whole clinic; a replay does both side by side. */
async function parts({ db, clinicId, period }: BenchClinic, now: Policy, draft: Policy) {
  const spent = { load: 0, evaluate: 0 };
  let after: string | null = null;
  for (;;) {
    const began = performance.now();
    const page: Awaited<ReturnType<typeof loadReplayed>> = await withActor(db, { kind: 'system', clinicId }, (tx) =>
      loadReplayed(tx, clinicId, { period, after, size: PAGE, now: new Date() }),
    );
    const loaded = performance.now();
    judgePage(page, { today: now, draft, period });
    spent.load += loaded - began;
    spent.evaluate += performance.now() - loaded;
    after = page.at(-1)?.id ?? null;
    if (after === null) return spent;
  }
}

const estimators = ['means', 'fitted'] as const;

/** What one estimator took, round by round. */
async function prepared(clinic: BenchClinic, estimator: (typeof estimators)[number]) {
  const settings = { stall6: { estimator } };
  const now = Policy.parse({ version: 1, ...settings });
  const { version: _, ...draft } = Policy.parse({
    version: 2,
    sev: { days: 4 },
    stall6: { estimator, aloneUnder: 0.35 },
  });
  const spent = await parts(clinic, now, Policy.parse({ ...draft, version: 2 }));
  return { estimator, draft, spent, taken: [] as string[], used: [] as string[] };
}

async function replayed(clinic: BenchClinic, { estimator, draft, taken, used }: Awaited<ReturnType<typeof prepared>>) {
  const { db, clinicId, lead, patients, period } = clinic;
  const replayId = newId();
  await withActor(db, { kind: 'system', clinicId }, (tx) =>
    tx.insert(replays).values({
      clinicId,
      id: replayId,
      requestedBy: lead.staffId,
      requestedAt: new Date(),
      draft,
      policyVersion: estimator === 'means' ? 1 : 2,
      ...period,
      status: 'queued',
    }),
  );
  const [began, computedBefore] = [performance.now(), computed()];
  await runReplay(db, { clinicId, replayId }, new Date(), threads);
  taken.push(seconds(performance.now() - began));
  used.push(seconds(computed() - computedBefore));
  const [row] = await withActor(db, { kind: 'system', clinicId }, (tx) =>
    tx.select().from(replays).where(eq(replays.id, replayId)),
  );
  if (row?.status !== 'done' || row.episodesDone !== patients) throw new Error('The replay did not finish.');
}

await withSimulatedClinic('bench_replay', async (clinic) => {
  const tried = [];
  for (const estimator of estimators) tried.push(await prepared(clinic, estimator));
  for (let round = 0; round < clinic.rounds; round += 1) for (const one of tried) await replayed(clinic, one);
  console.log(
    `\n| STALL-6 by | replay, s | of it computing, s | reading alone, s | judging alone, s |\n| --- | --- | --- | --- | --- |`,
  );
  for (const { estimator, taken, used, spent } of tried)
    console.log(
      `| ${estimator} | ${taken.join(', ')} | ${used.join(', ')} | ${seconds(spent.load)} | ${seconds(spent.evaluate)} |`,
    );
  console.log(`\nLoad after: ${loadWords()}`);
});
