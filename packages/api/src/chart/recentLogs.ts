import { and, eq, gte } from 'drizzle-orm';
import { type Transaction, type episodes, painLogs, safetyChecks, selfCareLogs, walkLogs } from '@cairn/db';
import { type LocalDate, resolveAmendments } from '@cairn/vocabulary';
import { sightingsSince } from './sightingsSince.ts';

type Common = {
  id: string;
  /** Names the first version: what a further change amends. */
  firstId: string;
  changed: boolean;
  on: LocalDate;
  writtenAt: Date;
  receivedAt: Date;
  zone: string;
  seen: { by: string; at: Date } | null;
};

const common = (table: typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof selfCareLogs) => ({
  id: table.id,
  amends: table.amends,
  on: table.on,
  writtenAt: table.writtenAt,
  receivedAt: table.receivedAt,
  zone: table.zone,
});

/**
 * The entries about `from` and later in the version that counts, newest first, each with who saw it first and when.
 * An entry taken back as a mistake is left out.
 */
export async function recentLogs(
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
  from: LocalDate,
) {
  const since = (table: typeof painLogs | typeof walkLogs | typeof safetyChecks | typeof selfCareLogs) =>
    and(eq(table.clinicId, episode.clinicId), eq(table.episodeId, episode.id), gte(table.on, from));
  const [pain, walks, checks, selfCare, sights] = await Promise.all([
    tx
      .select({
        ...common(painLogs),
        legNprs: painLogs.legNprs,
        backNprs: painLogs.backNprs,
        furthest: painLogs.furthest,
        nightPain: painLogs.nightPain,
      })
      .from(painLogs)
      .where(since(painLogs)),
    tx
      .select({
        ...common(walkLogs),
        minutes: walkLogs.minutes,
        breaks: walkLogs.breaks,
        surface: walkLogs.surface,
        painBefore: walkLogs.painBefore,
        painPeak: walkLogs.painPeak,
        painNextMorning: walkLogs.painNextMorning,
        painEnd: walkLogs.painEnd,
        bouts: walkLogs.bouts,
        test: walkLogs.test,
        minutesToPain: walkLogs.minutesToPain,
        easedBySitting: walkLogs.easedBySitting,
      })
      .from(walkLogs)
      .where(since(walkLogs)),
    tx
      .select({ ...common(safetyChecks), nothingNew: safetyChecks.nothingNew, answers: safetyChecks.answers })
      .from(safetyChecks)
      .where(since(safetyChecks)),
    tx
      .select({
        ...common(selfCareLogs),
        care: selfCareLogs.kind,
        what: selfCareLogs.what,
        relief: selfCareLogs.relief,
        undone: selfCareLogs.undone,
      })
      .from(selfCareLogs)
      .where(since(selfCareLogs)),
    sightingsSince(tx, episode, from),
  ]);

  const shown = <
    Kind extends string,
    Log extends Omit<Common, 'firstId' | 'changed' | 'seen'> & { amends: string | null },
  >(
    kind: Kind,
    logs: Log[],
  ) =>
    resolveAmendments(logs.map((log) => ({ ...log, at: log.writtenAt, writtenAt: log.writtenAt.toISOString() }))).map(
      ({ at, amends, ...log }) => ({
        ...log,
        kind,
        writtenAt: at,
        firstId: amends ?? log.id,
        changed: amends !== null,
        seen: sights.find((sight) => sight.at >= log.receivedAt) ?? null,
      }),
    );
  return [
    ...shown('pain', pain),
    ...shown('walk', walks),
    ...shown('safety', checks),
    ...shown('self-care', selfCare).filter(({ undone }) => !undone),
  ].sort((a, b) => b.on.localeCompare(a.on) || b.writtenAt.getTime() - a.writtenAt.getTime());
}

export type RecentLog = Awaited<ReturnType<typeof recentLogs>>[number];
