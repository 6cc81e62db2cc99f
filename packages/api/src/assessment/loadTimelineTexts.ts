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
import type { LocalDate, TimeZone } from '@cairn/vocabulary';
import type { TimelineTable, TimelineText } from './timelineIn.ts';

type Episode = Pick<typeof episodes.$inferSelect, 'clinicId' | 'id' | 'startedOn' | 'onsetOn'>;

/** Which episode, where its patient lives, and the day up to which it is looked at. */
export type WantedTimeline = { episode: Episode; timeZone: TimeZone; asOf: LocalDate };

type OfEpisode = PgTable & { clinicId: AnyPgColumn; episodeId: AnyPgColumn };
type LogTable = typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof promResponses;

const log = ({ id, amends, writtenAt, on }: LogTable) => ({ id, amends, writtenAt, on });

const tables = {
  intake: intakes,
  pain: painLogs,
  walks: walkLogs,
  checks: safetyChecks,
  proms: promResponses,
  plans: planRevisions,
} satisfies Record<TimelineTable, OfEpisode>;

const columns: Record<TimelineTable, Record<string, AnyPgColumn>> = {
  intake: { on: intakes.on, history: intakes.history, answers: intakes.answers },
  pain: {
    ...log(painLogs),
    legNprs: painLogs.legNprs,
    backNprs: painLogs.backNprs,
    furthest: painLogs.furthest,
  },
  walks: {
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
  },
  checks: { ...log(safetyChecks), answers: safetyChecks.answers, nothingNew: safetyChecks.nothingNew },
  proms: { ...log(promResponses), instrument: promResponses.instrument, score: promResponses.score },
  plans: {
    revision: planRevisions.revision,
    effectiveOn: planRevisions.effectiveOn,
    minutesPerBout: planRevisions.minutesPerBout,
    boutsPerDay: planRevisions.boutsPerDay,
    weekdays: planRevisions.weekdays,
  },
};

/**
 * All the rules read of episodes of one clinic, in the order they are given: one statement a table, however many they
 * are. Postgres hands each episode's rows over as one JSON document, at a quarter of what rows one by one cost.
 * @throws when an episode has not begun
 */
export async function loadTimelineTexts(tx: Transaction, wanted: readonly WantedTimeline[]): Promise<TimelineText[]> {
  const [first] = wanted;
  if (!first) return [];
  const { clinicId } = first.episode;
  const ids = wanted.map(({ episode }) => episode.id);
  async function textsOf(name: TimelineTable): Promise<[TimelineTable, Map<string, string>]> {
    const table: OfEpisode = tables[name];
    const pairs = Object.entries(columns[name]).map(([key, column]) => sql`${sql.raw(`'${key}'`)}, ${column}`);
    const rows = await tx
      .select({
        episodeId: table.episodeId,
        text: sql<string>`json_agg(json_build_object(${sql.join(pairs, sql`, `)}))::text`,
      })
      .from(table)
      .where(and(eq(table.clinicId, clinicId), inArray(table.episodeId, ids)))
      .groupBy(table.episodeId);
    return [name, new Map(rows.map((row) => [row.episodeId as string, row.text]))];
  }
  const all = await Promise.all((Object.keys(tables) as TimelineTable[]).map(textsOf));
  return wanted.map(({ episode: { id, startedOn, onsetOn }, timeZone, asOf }) => {
    if (!startedOn) throw new Error('The episode has not begun.');
    const texts = Object.fromEntries(
      all.flatMap(([name, byEpisode]) => {
        const text = byEpisode.get(id);
        return text === undefined ? [] : [[name, text]];
      }),
    );
    return { id, startedOn, onsetOn, timeZone, asOf, texts };
  });
}
