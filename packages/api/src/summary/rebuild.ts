import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import {
  type Database,
  type SystemActor,
  type Transaction,
  atFrontDoor,
  clinics,
  episodeSummaries,
  episodes,
  patients,
  withActor,
  writeTogether,
} from '@cairn/db';
import { evaluateOutlook } from '@cairn/rules';
import { type EpisodeDays, localDateIn } from '@cairn/vocabulary';
import { type Kept, loadKept } from '../assessment/loadKept.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { keptDays } from '../days/keptDays.ts';
import { layDays } from '../days/layDays.ts';
import { daysPart } from '../days/daysPart.ts';
import { flagsOf } from '../flag/flagsOf.ts';
import { plansOf } from '../plan/plansOf.ts';
import { lastSighting } from '../sighting/lastSighting.ts';
import { lastLogOf } from './lastLogOf.ts';
import { type SummaryRow, summarise } from './summarise.ts';

export type Difference = { clinicId: string; episodeId: string; columns: string[] };
/** `counters`: how many counters of a group of a care team differed. */
export type Rebuilt = { episodes: number; differences: Difference[]; counters: number };

const PAGE = 500;

/** As it reads back from the database, so that rows made and rows stored compare. */
const plain = (row: object) =>
  JSON.parse(
    JSON.stringify(row, (_key, value: unknown) => (typeof value === 'number' ? Math.fround(value) : value)),
  ) as Record<string, unknown>;

const instant = (text: unknown) =>
  typeof text === 'string' && !text.includes('infinity') ? new Date(text).getTime() : text;

const differing = (made: SummaryRow, stored: typeof episodeSummaries.$inferSelect | undefined): string[] => {
  if (!stored) return ['missing'];
  const [a, b] = [plain(made), plain(stored)];
  for (const row of [a, b]) for (const key of ['dueAt', 'lastLogAt', 'seenAt']) row[key] = instant(row[key]);
  return Object.keys(a).filter((key) => !isDeepStrictEqual(a[key], b[key]));
};

/** Which of the kept days differ from those laid out anew, by name. */
function differingDays(made: EpisodeDays | null, episode: typeof episodes.$inferSelect, kept: Kept | null): string[] {
  if (!made) return [];
  if (!kept?.cells || !kept.said) return ['days'];
  const stored = keptDays(episode, { cells: kept.cells, said: kept.said });
  return (['cells', 'checks', 'scores', 'intake'] as const).filter(
    (part) => !isDeepStrictEqual(made[part], stored[part]),
  );
}

/**
 * Computes every caseload row and every row of days anew from the tables it rests on, as of the day it was last assessed,
 * compares it with the row that is kept, and with `write` puts the new one in its place; then the same for the counters of
 * the groups.
 */
export async function rebuild(db: Database, now: Date, write: boolean): Promise<Rebuilt> {
  const result: Rebuilt = { episodes: 0, differences: [], counters: 0 };
  const all = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics));
  for (const { clinicId } of all) {
    const system: SystemActor = { kind: 'system', clinicId };
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const page = await withActor(db, system, (tx) =>
        tx
          .select({ id: episodes.id })
          .from(episodes)
          .where(and(eq(episodes.clinicId, clinicId), gt(episodes.id, after)))
          .orderBy(asc(episodes.id))
          .limit(PAGE),
      );
      for (const { id } of page) {
        const columns = await withActor(db, system, (tx) => rebuildOne(tx, clinicId, id, now, write));
        result.episodes += 1;
        if (columns.length > 0) result.differences.push({ clinicId, episodeId: id, columns });
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.id;
    }
    const [recounted] = await withActor(db, system, (tx) =>
      tx.execute<{ differed: number }>(sql`select recount_caseload(${write}) as differed`),
    );
    result.counters += recounted?.differed ?? 0;
  }
  return result;
}

async function rebuildOne(
  tx: Transaction,
  clinicId: string,
  episodeId: string,
  now: Date,
  write: boolean,
): Promise<string[]> {
  const [row] = await tx
    .select({ episode: episodes, patient: patients })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId)))
    .for('no key update', { of: episodes });
  if (!row || row.episode.endedOn) return [];
  const { episode, patient } = row;
  const [stored] = await tx
    .select()
    .from(episodeSummaries)
    .where(and(eq(episodeSummaries.clinicId, clinicId), eq(episodeSummaries.episodeId, episodeId)));
  const today = stored?.assessedOn ?? localDateIn(now, patient.timeZone);
  const begun = episode.startedOn !== null && episode.startedOn <= today;
  const policy = await policyOf(tx, clinicId, today);
  const days = begun ? await layDays(tx, episode, patient.timeZone, now) : null;
  const outlook = days && evaluateOutlook({ days, asOf: today }, policy);
  const made = summarise({
    episode,
    patient,
    today,
    state: days && outlook ? { days, outlook } : null,
    flags: await flagsOf(tx, episode),
    plans: await plansOf(tx, episode),
    lastLog: await lastLogOf(tx, episode),
    seenAt: await lastSighting(tx, episode),
    quietFromDays: policy.gap.nudgeDays,
  });
  const keptInRow = days && (await loadKept(tx, episode));
  const columns = [...differing(made, stored), ...differingDays(days, episode, keptInRow)];
  if (write && days) await writeTogether(tx, [daysPart(episode, days, null)]);
  if (write && columns.length > 0)
    await tx
      .insert(episodeSummaries)
      .values(made)
      .onConflictDoUpdate({ target: [episodeSummaries.clinicId, episodeSummaries.episodeId], set: made });
  return columns;
}
