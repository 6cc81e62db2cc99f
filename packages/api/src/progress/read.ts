import { z } from 'zod';
import { episodeDays, evaluate, verdictSentence } from '@cairn/rules';
import { Id, localDateIn } from '@cairn/vocabulary';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { painLogs, inOneStatement } from '@cairn/db';
import { loadTimeline } from '../assessment/loadTimeline.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { trend } from '../chart/trend.ts';
import { listPlans } from '../plan/listPlans.ts';
import { listProms } from '../prom/listProms.ts';
import { promSeries } from '../prom/promSeries.ts';
import { episodeProcedure } from '../trpc.ts';

/** How it goes, in words, with the days it was read from. Null before the first day. */
export const read = episodeProcedure
  .meta({ action: 'progress.read' })
  .input(z.object({ episodeId: Id }))
  .query(async ({ ctx: { tx, now, episode, patient } }) => {
    const today = localDateIn(now, patient.timeZone);
    if (!episode.startedOn || episode.startedOn > today) return null;
    const [timeline, policy, revisions, reach, proms] = await inOneStatement(tx, (tx) =>
      Promise.all([
        loadTimeline(tx, episode, patient.timeZone, today),
        policyOf(tx, episode.clinicId, today),
        listPlans(tx, episode),
        tx
          .select({ on: painLogs.on, furthest: painLogs.furthest })
          .from(painLogs)
          .where(
            and(
              eq(painLogs.clinicId, episode.clinicId),
              eq(painLogs.episodeId, episode.id),
              isNotNull(painLogs.furthest),
            ),
          )
          .orderBy(asc(painLogs.on), asc(painLogs.writtenAt)),
        listProms(tx, episode),
      ]),
    );
    const assessment = evaluate(timeline, policy);
    return {
      today,
      side: episode.side,
      verdict: {
        verdict: assessment.verdict,
        improvement: assessment.improvement,
        sentence: verdictSentence(assessment, 'patient'),
      },
      trend: trend(episodeDays(timeline), revisions, episode.startedOn, today),
      scores: promSeries(proms, episode.startedOn),
      reach: { first: reach.at(0) ?? null, latest: reach.at(-1) ?? null },
    };
  });
