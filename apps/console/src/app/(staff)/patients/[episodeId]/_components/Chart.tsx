'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { TrendPanel } from '@cairn/ui/clinical/TrendPanel';
import { useNow } from '#dates/useNow.ts';
import { useTRPC } from '#trpc/client.tsx';
import { ChartHeader } from './ChartHeader.tsx';
import { DoseCard } from './DoseCard.tsx';
import { ExaminationList } from './ExaminationList.tsx';
import { IntakeCard } from './IntakeCard.tsx';
import { LastLogs } from './LastLogs.tsx';
import { NotBegun } from './NotBegun.tsx';
import { OpenFlags } from './OpenFlags.tsx';
import { PastDoses } from './PastDoses.tsx';
import { PastFlags } from './PastFlags.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { PromScores } from './PromScores.tsx';
import { ReferralList } from './ReferralList.tsx';
import { SafetyCard } from './SafetyCard.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import { trendDataOf } from './trendDataOf.ts';

/** One patient on one page. Left: what happened, on one axis. Right: what to decide. */
export function Chart({ episodeId, signer, renderedAt }: { episodeId: string; signer: string; renderedAt: Date }) {
  const chart = useSuspenseQuery(useTRPC().chart.read.queryOptions({ episodeId })).data;
  const now = useNow(renderedAt);
  // As time goes on the chart stays: it is drawn anew for new data alone.
  const trend = useMemo(() => chart.trend && trendDataOf(chart.trend), [chart.trend]);
  return (
    <div className="mx-auto grid max-w-[100rem] grid-cols-[minmax(0,1fr)] gap-4 p-4 rail:p-6">
      <ChartHeader chart={chart} />
      {chart.verdict && chart.episode.startedOn ? (
        <VerdictCard chart={chart} verdict={chart.verdict} startedOn={chart.episode.startedOn} />
      ) : (
        <NotBegun chart={chart} />
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 rail:grid-cols-[minmax(0,1fr)_21.5rem] rail:grid-rows-[auto_1fr]">
        {chart.trend && (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4 rail:col-start-2">
            <OpenFlags chart={chart} now={now} />
            {chart.dose.open && <DoseCard chart={chart} proposal={chart.dose.open} signer={signer} />}
          </div>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 rail:col-start-1 rail:row-span-2 rail:row-start-1">
          {trend && <TrendPanel data={trend} variant="console" flagsSay="a new plan" />}
          <PromScores chart={chart} />
          {chart.trend && (
            <>
              <LastLogs chart={chart} now={now} />
              <SafetyCard chart={chart} />
            </>
          )}
          <IntakeCard chart={chart} />
          <ExaminationList chart={chart} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 rail:col-start-2">
          <ReferralList chart={chart} />
          <PlanHistory chart={chart} />
          <PastDoses chart={chart} now={now} />
          <PastFlags chart={chart} now={now} />
        </div>
      </div>
    </div>
  );
}
