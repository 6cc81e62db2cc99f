import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type Transaction, episodeDays, episodes, flags, patients } from '@cairn/db';
import { type LocalDate, type TimeZone, daysBetween } from '@cairn/vocabulary';
import type { Looked } from '@cairn/rules';
import { keptDays } from '../days/keptDays.ts';
import { layDays } from '../days/layDays.ts';
import type { TrueFlag } from './endingOf.ts';

/** Which episodes: those monitored in the period, `size` of them behind the one named `after`. */
type Page = { period: Period; after: string | null; size: number; now: Date };
type Period = { fromOn: LocalDate; toOn: LocalDate };

/** An episode to replay, with the days of it that lie in the replayed ones, and the flags that were truly raised. */
export type Replayed = Looked & {
  patientId: string;
  timeZone: TimeZone;
  monitoredDays: number;
  raised: TrueFlag[];
};

/** Episodes of the clinic that were in monitoring on one of the days. */
const monitored = (clinicId: string, { fromOn, toOn }: Period) =>
  and(
    eq(episodes.clinicId, clinicId),
    isNotNull(episodes.startedOn),
    lte(episodes.startedOn, toOn),
    or(isNull(episodes.endedOn), gte(episodes.endedOn, fromOn)),
  );

export async function countReplayed(tx: Transaction, clinicId: string, period: Period): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(episodes)
    .where(monitored(clinicId, period));
  return row?.count ?? 0;
}

/** The episodes of a page, by id, as the rules look at them: a row each. */
export async function loadLooked(
  tx: Transaction,
  clinicId: string,
  { period, after, size, now }: Page,
): Promise<Omit<Replayed, 'raised'>[]> {
  const { id, patientId, startedOn, onsetOn, endedOn } = episodes;
  const rows = await tx
    .select({
      episode: { id, patientId, startedOn, onsetOn, endedOn },
      timeZone: patients.timeZone,
      cells: episodeDays.cells,
      said: episodeDays.said,
    })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .leftJoin(episodeDays, and(eq(episodeDays.clinicId, episodes.clinicId), eq(episodeDays.episodeId, episodes.id)))
    .where(and(monitored(clinicId, period), after === null ? undefined : gt(episodes.id, after)))
    .orderBy(asc(episodes.id))
    .limit(size);
  const looked: Omit<Replayed, 'raised'>[] = [];
  for (const { episode, timeZone, cells, said } of rows) {
    const asOf = episode.endedOn && episode.endedOn < period.toOn ? episode.endedOn : period.toOn;
    const days =
      cells && said ? keptDays(episode, { cells, said }) : await layAnew(tx, clinicId, episode.id, timeZone, now);
    const first = days.startedOn > period.fromOn ? days.startedOn : period.fromOn;
    const monitoredDays = daysBetween(first, asOf) + 1;
    looked.push({ id: episode.id, patientId: episode.patientId, timeZone, days, asOf, monitoredDays });
  }
  return looked;
}

/** Episodes of an older release have no row of days before they are next assessed. */
async function layAnew(tx: Transaction, clinicId: string, episodeId: string, timeZone: TimeZone, now: Date) {
  const [episode] = await tx
    .select()
    .from(episodes)
    .where(and(eq(episodes.clinicId, clinicId), eq(episodes.id, episodeId)));
  return layDays(tx, episode!, timeZone, now);
}

/** As `loadLooked`, with the flags that were truly raised. */
export async function loadReplayed(tx: Transaction, clinicId: string, page: Page): Promise<Replayed[]> {
  const looked = await loadLooked(tx, clinicId, page);
  if (looked.length === 0) return [];
  const ids = looked.map(({ id }) => id);
  const raised = await tx
    .select({
      id: flags.id,
      episodeId: flags.episodeId,
      rule: flags.rule,
      raisedOn: flags.raisedOn,
      resolvedAt: flags.resolvedAt,
      outcome: flags.outcome,
      reopensId: flags.reopensId,
    })
    .from(flags)
    .where(and(eq(flags.clinicId, clinicId), inArray(flags.episodeId, ids)));
  const raisedBy = Map.groupBy(raised, ({ episodeId }) => episodeId);
  return looked.map((one) => ({ ...one, raised: raisedBy.get(one.id) ?? [] }));
}
