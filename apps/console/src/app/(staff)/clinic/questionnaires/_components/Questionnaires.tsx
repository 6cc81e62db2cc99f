'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { useTRPC } from '#trpc/client.tsx';
import { ClinicTabs } from '../../_components/ClinicTabs.tsx';
import { LoadQuestionnaire } from './LoadQuestionnaire.tsx';
import { LoadedList } from './LoadedList.tsx';
import { ShippedTable } from './ShippedTable.tsx';

/** What patients are asked besides their daily log: what ships with Cairn, and what the clinic loaded. */
export function Questionnaires({ zone }: { zone: string }) {
  const loaded = useSuspenseQuery(useTRPC().questionnaire.list.queryOptions()).data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading>Clinic</PageHeading>
      <ClinicTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 rail:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <ShippedTable hasRmdq={loaded.some(({ instrument, retiredAt }) => instrument === 'rmdq' && !retiredAt)} />
          <LoadedList loaded={loaded} zone={zone} />
        </div>
        <LoadQuestionnaire />
      </div>
    </div>
  );
}
