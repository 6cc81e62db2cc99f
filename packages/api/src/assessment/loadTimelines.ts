import { and, eq, inArray, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  type Transaction,
  type episodes,
  intakes,
  painLogs,
  planRevisions,
  promResponses,
  safetyChecks,
  walkLogs,
} from '@cairn/db';
import type { LocalDate, TimeZone, Timeline } from '@cairn/vocabulary';

type Episode = Pick<typeof episodes.$inferSelect, 'clinicId' | 'id' | 'startedOn' | 'onsetOn'>;

/** Which episode, where its patient lives, and the day up to which it is looked at. */
export type WantedTimeline = { episode: Episode; timeZone: TimeZone; asOf: LocalDate };

type OfEpisode = PgTable & { clinicId: AnyPgColumn; episodeId: AnyPgColumn };
type LogTable = typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof promResponses;

type PlanRow = Pick<
  typeof planRevisions.$inferSelect,
  'revision' | 'effectiveOn' | 'minutesPerBout' | 'boutsPerDay' | 'weekdays'
>;

const log = ({ id, amends, writtenAt, on }: LogTable) => ({ id, amends, writtenAt, on });

/**
 * All the rules read of episodes of one clinic, in the order they are given: one statement a table, however many they
 * are. Postgres hands each episode's rows over as one JSON document, at a quarter of what rows one by one cost. What
 * comes from its columns is of their types, but not checked against the bounds of `Timeline`: see `loadTimeline`.
 * @throws when an episode has not begun
 */
export async function loadTimelines(tx: Transaction, wanted: readonly WantedTimeline[]): Promise<Timeline[]> {
  const [first] = wanted;
  if (!first) return [];
  const { clinicId } = first.episode;
  const ids = wanted.map(({ episode }) => episode.id);
  async function entries<Entry>(table: OfEpisode, columns: Record<string, AnyPgColumn>): Promise<Map<string, Entry[]>> {
    const pairs = Object.entries(columns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${column}`);
    const rows = await tx
      .select({
        episodeId: table.episodeId,
        entries: sql<Entry[]>`json_agg(json_build_object(${sql.join(pairs, sql`, `)}))`,
      })
      .from(table)
      .where(and(eq(table.clinicId, clinicId), inArray(table.episodeId, ids)))
      .groupBy(table.episodeId);
    return new Map(rows.map((row) => [row.episodeId as string, row.entries]));
  }
  type Proms = (Timeline['proms'][number] | { instrument: null })[];
  const [intake, pain, walks, checks, proms, plans] = await Promise.all([
    entries<Pick<typeof intakes.$inferSelect, 'on' | 'history' | 'answers'>>(intakes, {
      on: intakes.on,
      history: intakes.history,
      answers: intakes.answers,
    }),
    entries<Timeline['painLogs'][number]>(painLogs, {
      ...log(painLogs),
      legNprs: painLogs.legNprs,
      backNprs: painLogs.backNprs,
      furthest: painLogs.furthest,
    }),
    entries<Timeline['walkLogs'][number]>(walkLogs, {
      ...log(walkLogs),
      minutes: walkLogs.minutes,
      painBefore: walkLogs.painBefore,
      painPeak: walkLogs.painPeak,
      painNextMorning: walkLogs.painNextMorning,
      breaks: walkLogs.breaks,
      surface: walkLogs.surface,
      painEnd: walkLogs.painEnd,
      bouts: walkLogs.bouts,
      test: walkLogs.test,
      minutesToPain: walkLogs.minutesToPain,
      easedBySitting: walkLogs.easedBySitting,
    }),
    entries<Timeline['safetyChecks'][number]>(safetyChecks, {
      ...log(safetyChecks),
      answers: safetyChecks.answers,
      nothingNew: safetyChecks.nothingNew,
    }),
    entries<Proms[number]>(promResponses, {
      ...log(promResponses),
      instrument: promResponses.instrument,
      score: promResponses.score,
    }),
    entries<PlanRow>(planRevisions, {
      revision: planRevisions.revision,
      effectiveOn: planRevisions.effectiveOn,
      minutesPerBout: planRevisions.minutesPerBout,
      boutsPerDay: planRevisions.boutsPerDay,
      weekdays: planRevisions.weekdays,
    }),
  ]);
  return wanted.map(({ episode: { id, startedOn, onsetOn }, timeZone, asOf }) => {
    if (!startedOn) throw new Error('The episode has not begun.');
    const [asked] = intake.get(id) ?? [];
    return {
      id,
      timeZone,
      startedOn,
      onsetOn,
      asOf,
      intake: asked && { ...asked, onsetOn },
      painLogs: pain.get(id) ?? [],
      walkLogs: walks.get(id) ?? [],
      safetyChecks: checks.get(id) ?? [],
      proms: (proms.get(id) ?? []).filter(isScored),
      plan: inForce(plans.get(id) ?? []).map(({ effectiveOn, minutesPerBout, boutsPerDay, weekdays }) => ({
        effectiveOn,
        quotaMinutes: minutesPerBout,
        boutsPerDay,
        daysPerWeek: weekdays.length,
      })),
    };
  });
}

/** One that began on or after the day of a revision signed later never counts. */
const inForce = (plans: PlanRow[]): PlanRow[] =>
  plans.filter((plan) => !plans.some((next) => next.revision > plan.revision && next.effectiveOn <= plan.effectiveOn));

/** A score of an instrument that the rules know; answers that wait to be scored have none yet. */
const isScored = (prom: Timeline['proms'][number] | { instrument: null }): prom is Timeline['proms'][number] =>
  prom.instrument !== null && prom.score !== null;
