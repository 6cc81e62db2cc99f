import { z } from 'zod';
import { evaluateOutlook, verdictSentence } from '@cairn/rules';
import { Id, localDateIn } from '@cairn/vocabulary';
import { inOneStatement } from '@cairn/db';
import { policyOf } from '../assessment/policyOf.ts';
import { trend } from '../chart/trend.ts';
import { readDays } from '../days/readDays.ts';
import { listPlans } from '../plan/listPlans.ts';
import { listProms } from '../prom/listProms.ts';
import { promSeries } from '../prom/promSeries.ts';
import { episodeProcedure } from '../trpc.ts';
import { reachOf } from './reachOf.ts';

/** How it goes, in words, with the days it was read from. Null before the first day. */
export const read = episodeProcedure
  .meta({ action: 'progress.read' })
  .input(z.object({ episodeId: Id }))
  .query(async ({ ctx: { tx, now, episode, patient } }) => {
    const today = localDateIn(now, patient.timeZone);
    if (!episode.startedOn || episode.startedOn > today) return null;
    const [days, policy, revisions, proms] = await inOneStatement(tx, (tx) =>
      Promise.all([
        readDays(tx, episode, patient.timeZone, now),
        policyOf(tx, episode.clinicId, today),
        listPlans(tx, episode),
        listProms(tx, episode),
      ]),
    );
    const outlook = evaluateOutlook({ days, asOf: today }, policy);
    return {
      today,
      side: episode.side,
      verdict: {
        verdict: outlook.verdict,
        improvement: outlook.improvement,
        sentence: verdictSentence(outlook, 'patient'),
      },
      trend: trend(days, revisions, episode.startedOn, today),
      scores: promSeries(proms, episode.startedOn),
      reach: reachOf(days, today),
    };
  });
