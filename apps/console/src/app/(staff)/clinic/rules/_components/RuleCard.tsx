import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { AboutRule } from './AboutRule.tsx';
import { ActedOn } from './ActedOn.tsx';
import { RuleName } from './RuleName.tsx';
import type { RuleRow } from './RuleRecordData.ts';
import { TakenOn } from './TakenOn.tsx';

const Figure = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <>
    <dt className="text-14 text-ink-soft">{term}</dt>
    <dd>{children}</dd>
  </>
);

/** A rule on a narrow screen. */
export function RuleCard({ row, days }: { row: RuleRow; days: number }) {
  return (
    <Card className="grid gap-2 pb-1">
      <h2>
        <RuleName row={row} />
      </h2>
      {row.raised > 0 ? (
        <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 tabular-nums">
          <Figure term="Raised">
            <b>{row.raised}</b>
            {row.perPatientMonth !== null && (
              <span className="text-ink-soft">, {row.perPatientMonth.toFixed(2)} a patient-month</span>
            )}
          </Figure>
          <Figure term="Acted on">
            <ActedOn row={row} />
          </Figure>
          <Figure term="Not useful">{row.notUseful}</Figure>
          <Figure term="Taken on in">
            <TakenOn row={row} />
          </Figure>
          <Figure term="Still open">{row.open}</Figure>
        </dl>
      ) : (
        <p className="text-ink-soft">No flag in the last {days} days.</p>
      )}
      <Disclosure summary="What it says">
        <AboutRule row={row} days={days} />
      </Disclosure>
    </Card>
  );
}
