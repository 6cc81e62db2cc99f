import { and, eq, isNotNull } from 'drizzle-orm';
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
import { type LocalDate, type TimeZone, Timeline } from '@cairn/vocabulary';

type LogTable = typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof promResponses;
type Episode = typeof episodes.$inferSelect;

/** All the rules read of one episode, up to `asOf`. @throws when the episode has not begun */
export async function loadTimeline(
  tx: Transaction,
  episode: Episode,
  timeZone: TimeZone,
  asOf: LocalDate,
): Promise<Timeline> {
  if (!episode.startedOn) throw new Error('The episode has not begun.');
  const of = (table: LogTable | typeof intakes | typeof planRevisions) =>
    and(eq(table.clinicId, episode.clinicId), eq(table.episodeId, episode.id));
  const log = (table: LogTable) => ({
    id: table.id,
    amends: table.amends,
    writtenAt: table.writtenAt,
    on: table.on,
  });
  const [intake, pain, walks, checks, proms, plans] = await Promise.all([
    tx.select().from(intakes).where(of(intakes)),
    tx
      .select({ ...log(painLogs), legNprs: painLogs.legNprs, backNprs: painLogs.backNprs, furthest: painLogs.furthest })
      .from(painLogs)
      .where(of(painLogs)),
    tx
      .select({
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
      })
      .from(walkLogs)
      .where(of(walkLogs)),
    tx
      .select({ ...log(safetyChecks), answers: safetyChecks.answers, nothingNew: safetyChecks.nothingNew })
      .from(safetyChecks)
      .where(of(safetyChecks)),
    tx
      .select({ ...log(promResponses), instrument: promResponses.instrument, score: promResponses.score })
      .from(promResponses)
      .where(and(of(promResponses), isNotNull(promResponses.instrument), isNotNull(promResponses.score))),
    tx.select().from(planRevisions).where(of(planRevisions)),
  ]);
  const written = <T extends { writtenAt: Date }>(rows: T[]) =>
    rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
  const [first] = intake;
  return Timeline.parse({
    id: episode.id,
    timeZone,
    startedOn: episode.startedOn,
    onsetOn: episode.onsetOn,
    asOf,
    intake: first && { on: first.on, onsetOn: episode.onsetOn, history: first.history, answers: first.answers },
    painLogs: written(pain),
    walkLogs: written(walks),
    safetyChecks: written(checks),
    proms: written(proms),
    // One that began on or after the day of a revision signed later never counts.
    plan: plans
      .filter((plan) => !plans.some((next) => next.revision > plan.revision && next.effectiveOn <= plan.effectiveOn))
      .map((plan) => ({
        effectiveOn: plan.effectiveOn,
        quotaMinutes: plan.minutesPerBout,
        boutsPerDay: plan.boutsPerDay,
        daysPerWeek: plan.weekdays.length,
      })),
  });
}
