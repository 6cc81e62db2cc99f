'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { dayWords } from '#dates/dayWords.ts';
import { useTRPC } from '#trpc/client.tsx';
import { ClinicTabs } from '../../_components/ClinicTabs.tsx';
import { PeriodNav } from '../../_components/PeriodNav.tsx';
import { AlertLoad } from './AlertLoad.tsx';
import { RuleCard } from './RuleCard.tsx';
import { RuleRowCells } from './RuleRowCells.tsx';
import { type Period, periods } from './readPeriod.ts';

/** What became of the flags of each rule: whether the rules earn the time they take. */
export function RuleRecord({ days }: { days: Period }) {
  const record = useSuspenseQuery(useTRPC().flag.record.queryOptions({ days })).data;
  const { rules } = record;
  const raised = rules.reduce((sum, row) => sum + row.raised, 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        under={`${dayWords(record.from)} to ${dayWords(record.today)}`}
        action={<PeriodNav path="/clinic/rules" periods={periods} days={days} />}
      >
        Rules
      </PageHeading>
      <ClinicTabs />
      {raised === 0 && (
        <EmptyState title={`No flag in the last ${days} days`}>
          Each rule’s record stands here once it raises flags: how many led to action, and how long they waited.
        </EmptyState>
      )}
      {raised > 0 && <AlertLoad record={record} />}
      <Card className="max-rail:hidden">
        <DataTable caption={`What became of each rule’s flags, last ${days} days`}>
          <thead>
            <tr>
              <th scope="col" className="w-64">
                Rule
              </th>
              <th scope="col" data-num>
                Raised
              </th>
              <th scope="col" data-num>
                A patient-month
              </th>
              <th scope="col" className="w-64">
                Led to action, of closed
              </th>
              <th scope="col" data-num>
                Not useful
              </th>
              <th scope="col">Taken on in, median</th>
              <th scope="col" data-num>
                Still open
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((row) => (
              <RuleRowCells key={row.rule} row={row} days={days} />
            ))}
          </tbody>
        </DataTable>
      </Card>
      <ul className="grid gap-3 rail:hidden">
        {rules.map((row) => (
          <li key={row.rule}>
            <RuleCard row={row} days={days} />
          </li>
        ))}
      </ul>
      <p className="max-w-[80ch] text-14 text-ink-soft">
        A flag that went on in a newer one counts once with it. The thin line is the range in which the true share lies
        with 95 % probability; under 5 closed flags it says nothing. Still open are flags raised in these days.
      </p>
    </div>
  );
}
