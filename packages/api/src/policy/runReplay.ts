import { and, eq, inArray, or } from 'drizzle-orm';
import { type Database, type SystemActor, policies, replayChanges, replays, withActor } from '@cairn/db';
import { Policy, type ReplayChange, RuleId } from '@cairn/vocabulary';
import { insertAll } from '../insertAll.ts';
import { isUnreachable } from '../errors.ts';
import { type Replayed, countReplayed, loadReplayed } from './loadReplayed.ts';
import { openJudges } from './openJudges.ts';
import { replayTally } from './replayTally.ts';

/** Episodes a page: a page's statements take a fraction of a second, and its progress is told. */
const PAGE = 250;

type Found = { patientId: string; episodeId: string; change: ReplayChange };

/**
 * Runs a draft policy over the clinic's own past beside the policy it would follow, and stores what changes; nothing
 * else is written. Safe to run again: one that was killed starts over, one that is done or was overtaken by a newer
 * replay is left as it is. A fault of ours marks it failed; a database that went away leaves it to be run again.
 * @param now when it starts
 * @param threads what the threads that judge run, if not the source
 * @returns whether this run finished it
 */
export async function runReplay(
  db: Database,
  { clinicId, replayId }: { clinicId: string; replayId: string },
  now: Date,
  threads?: URL,
): Promise<boolean> {
  const system: SystemActor = { kind: 'system', clinicId };
  const own = and(eq(replays.clinicId, clinicId), eq(replays.id, replayId));
  /** Ours as long as nobody started it anew or overtook it. */
  const ours = and(own, eq(replays.status, 'running'), eq(replays.startedAt, now));
  const began = performance.now();
  try {
    const work = await withActor(db, system, async (tx) => {
      const [replay] = await tx
        .update(replays)
        .set({ status: 'running', startedAt: now, episodesDone: 0 })
        .where(and(own, inArray(replays.status, ['queued', 'running'])))
        .returning();
      if (!replay) return null;
      const [followed] = await tx
        .select({ document: policies.document })
        .from(policies)
        .where(and(eq(policies.clinicId, clinicId), eq(policies.version, replay.policyVersion)));
      if (!followed) throw new Error(`There is no policy ${replay.policyVersion}.`);
      const episodesTotal = await countReplayed(tx, clinicId, replay);
      await tx.update(replays).set({ episodesTotal }).where(own);
      await tx
        .delete(replayChanges)
        .where(and(eq(replayChanges.clinicId, clinicId), eq(replayChanges.replayId, replayId)));
      return {
        episodes: episodesTotal,
        period: { fromOn: replay.fromOn, toOn: replay.toOn },
        today: Policy.parse(followed.document),
        draft: Policy.parse({ ...replay.draft, version: replay.policyVersion + 1 }),
      };
    });
    if (!work) return false;
    const { period, today, draft } = work;
    const judges = openJudges({ today, draft, period }, Math.ceil(work.episodes / PAGE), threads);
    const tally = replayTally(period);
    const found: Found[] = [];
    let episodesDone = 0;
    let overtaken = false;
    const load = (after: string | null) =>
      withActor(db, system, (tx) => loadReplayed(tx, clinicId, { period, after, size: PAGE, now }));
    /** Judges a page, counts it, and tells how far it is. */
    const take = async (page: Replayed[]) => {
      for (const { changes, patientId, episodeId, ...compared } of await judges.judge(page)) {
        tally.add(compared);
        found.push(...changes.map((change) => ({ patientId, episodeId, change })));
        episodesDone += 1;
      }
      const told = await withActor(db, system, (tx) =>
        tx.update(replays).set({ episodesDone }).where(ours).returning({ id: replays.id }),
      );
      overtaken ||= told.length === 0;
    };
    try {
      const taking = new Set<Promise<void>>();
      for (let page = await load(null); page.length > 0 && !overtaken;) {
        // Postgres reads the next page while this one is judged.
        const next = page.length < PAGE ? Promise.resolve([]) : load(page.at(-1)?.id ?? null);
        next.catch(() => undefined);
        const taken = take(page).finally(() => taking.delete(taken));
        taking.add(taken);
        if (taking.size >= judges.atOnce) await Promise.race(taking);
        page = await next;
      }
      await Promise.all(taking);
    } finally {
      await judges.close();
    }
    if (overtaken) return false;
    const rows = numbered(found).map((row) => ({ clinicId, replayId, ...row }));
    return await withActor(db, system, async (tx) => {
      const [finished] = await tx
        .update(replays)
        .set({
          status: 'done',
          episodesDone,
          episodesTotal: episodesDone,
          summary: tally.summary(),
          finishedAt: new Date(now.getTime() + performance.now() - began),
        })
        .where(ours)
        .returning({ id: replays.id });
      if (finished) await insertAll(tx, replayChanges, rows);
      return finished !== undefined;
    });
  } catch (error) {
    // Claiming it is taken back when that was what went wrong.
    const unclaimed = and(own, eq(replays.status, 'queued'));
    if (!isUnreachable(error))
      await withActor(db, system, (tx) =>
        tx.update(replays).set({ status: 'failed', finishedAt: now }).where(or(ours, unclaimed)),
      );
    throw error;
  }
}

/** Numbers the changes of each kind from 1, oldest first, of one day the gravest rule first. */
function numbered(found: readonly Found[]) {
  const last = { added: 0, lost: 0 };
  return found
    .toSorted(
      (a, b) =>
        a.change.raisedOn.localeCompare(b.change.raisedOn) ||
        RuleId.options.indexOf(a.change.rule) - RuleId.options.indexOf(b.change.rule) ||
        a.episodeId.localeCompare(b.episodeId),
    )
    .map((row) => ({ ...row, kind: row.change.kind, position: (last[row.change.kind] += 1) }));
}
