import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type Transaction, episodeDays, episodes, flags, patients } from '@cairn/db';
import { type LocalDate, type TimeZone, daysBetween } from '@cairn/vocabulary';
import type { Looked } from '@cairn/rules';
import { keptDays } from '../days/keptDays.ts';
import { layDays } from '../days/layDays.ts';
import type { TrueFlag } from './endingOf.ts';

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

/** The next `size` episodes after the one named `after`, by id: a row each, and their flags. */
export async function loadReplayed(
  tx: Transaction,
  clinicId: string,
  period: Period,
  after: string | null,
  size: number,
  now: Date,
): Promise<Replayed[]> {
  const rows = await tx
    .select({ episode: episodes, timeZone: patients.timeZone, cells: episodeDays.cells, said: episodeDays.said })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .leftJoin(episodeDays, and(eq(episodeDays.clinicId, episodes.clinicId), eq(episodeDays.episodeId, episodes.id)))
    .where(and(monitored(clinicId, period), after === null ? undefined : gt(episodes.id, after)))
    .orderBy(asc(episodes.id))
    .limit(size);
  if (rows.length === 0) return [];
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
    .where(
      and(
        eq(flags.clinicId, clinicId),
        inArray(
          flags.episodeId,
          rows.map(({ episode }) => episode.id),
        ),
      ),
    );
  const raisedBy = Map.groupBy(raised, ({ episodeId }) => episodeId);
  const replayed: Replayed[] = [];
  for (const { episode, timeZone, cells, said } of rows) {
    const asOf = episode.endedOn && episode.endedOn < period.toOn ? episode.endedOn : period.toOn;
    // Episodes of an older release have no row of days before they are next assessed.
    const days = cells && said ? keptDays(episode, { cells, said }) : await layDays(tx, episode, timeZone, now);
    const first = days.startedOn > period.fromOn ? days.startedOn : period.fromOn;
    replayed.push({
      id: episode.id,
      patientId: episode.patientId,
      timeZone,
      days,
      asOf,
      monitoredDays: daysBetween(first, asOf) + 1,
      raised: raisedBy.get(episode.id) ?? [],
    });
  }
  return replayed;
}
