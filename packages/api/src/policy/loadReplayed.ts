import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { type Transaction, episodes, flags, patients } from '@cairn/db';
import { type LocalDate, daysBetween } from '@cairn/vocabulary';
import { loadTimelineTexts } from '../assessment/loadTimelineTexts.ts';
import type { TimelineText } from '../assessment/timelineIn.ts';
import type { TrueFlag } from './endingOf.ts';

type Period = { fromOn: LocalDate; toOn: LocalDate };

/** An episode to replay, with the days of it that lie in the replayed ones, and the flags that were truly raised. */
export type Replayed = { patientId: string; text: TimelineText; monitoredDays: number; raised: TrueFlag[] };

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

/** The next `size` episodes after the one named `after`, by id; one statement a table for all of them. */
export async function loadReplayed(
  tx: Transaction,
  clinicId: string,
  period: Period,
  after: string | null,
  size: number,
): Promise<Replayed[]> {
  const rows = await tx
    .select({ episode: episodes, timeZone: patients.timeZone })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .where(and(monitored(clinicId, period), after === null ? undefined : gt(episodes.id, after)))
    .orderBy(asc(episodes.id))
    .limit(size);
  if (rows.length === 0) return [];
  const wanted = rows.map(({ episode, timeZone }) => ({
    episode,
    timeZone,
    asOf: episode.endedOn && episode.endedOn < period.toOn ? episode.endedOn : period.toOn,
  }));
  const [texts, raised] = await Promise.all([
    loadTimelineTexts(tx, wanted),
    tx
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
      ),
  ]);
  const raisedBy = Map.groupBy(raised, ({ episodeId }) => episodeId);
  return texts.map((text, index) => {
    const first = text.startedOn > period.fromOn ? text.startedOn : period.fromOn;
    return {
      patientId: rows[index]?.episode.patientId ?? '',
      text,
      monitoredDays: daysBetween(first, text.asOf) + 1,
      raised: raisedBy.get(text.id) ?? [],
    };
  });
}
