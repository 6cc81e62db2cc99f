'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { localDateIn } from '@cairn/vocabulary';
import { clockTime } from '#dates/clockTime.ts';
import { dayWords } from '#dates/dayWords.ts';
import { useTRPC } from '#trpc/client.tsx';
import { Caseloads } from './Caseloads.tsx';
import { ClinicTabs } from './ClinicTabs.tsx';
import { FlagAges } from './FlagAges.tsx';
import { PeriodNav } from './PeriodNav.tsx';
import { ReferralFlow } from './ReferralFlow.tsx';
import { ResponseTimes } from './ResponseTimes.tsx';

const periods = [30, 90] as const;

/** The clinic at a glance: nobody falls through, alerts are borne, referrals come back. `opensCharts`: names are links. */
export function Board({ days, zone, opensCharts }: { days: 30 | 90; zone: string; opensCharts: boolean }) {
  const board = useSuspenseQuery(useTRPC().clinic.board.queryOptions({ days }, { refetchInterval: 60_000 })).data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        under={`${dayWords(localDateIn(board.now, zone))}, ${clockTime(board.now, zone)}`}
        action={<PeriodNav path="/clinic" periods={periods} days={days} />}
      >
        Clinic
      </PageHeading>
      <ClinicTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 rail:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Caseloads caseloads={board.caseloads} linked={opensCharts} />
          <ReferralFlow board={board} linked={opensCharts} days={days} zone={zone} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <FlagAges board={board} linked={opensCharts} />
          <ResponseTimes responses={board.responses} days={days} />
        </div>
      </div>
    </div>
  );
}
