import { cn } from '@cairn/ui/cn';
import { Card } from '@cairn/ui/primitives/Card';
import type { RuleRecordData } from './RuleRecordData.ts';

/** The load of all alerts against what a clinic can bear, and how many led to action. */
export function AlertLoad({ record }: { record: RuleRecordData }) {
  const { alertsPerPatientMonth: load, patientMonths, limits, rules } = record;
  const closed = rules.reduce((sum, row) => sum + row.closed, 0);
  const acted = rules.reduce((sum, row) => sum + row.acted, 0);
  const over = load !== null && load > limits.perPatientMonth;
  const whole = Math.max(limits.perPatientMonth * 2, load ?? 0);
  const place = (value: number) => `${((100 * value) / whole).toFixed(1)}%`;
  return (
    <Card className="grid gap-x-10 gap-y-3 sm:grid-cols-2" aria-label="All rules together">
      <div>
        <p>
          <b className="text-25">{load === null ? '–' : load.toFixed(2)}</b> alerts a patient-month,{' '}
          <b className={cn(over && 'text-same-day')}>
            {load === null ? 'nobody was in monitoring' : over ? 'over the limit of ' : 'within the limit of '}
            {load !== null && limits.perPatientMonth.toFixed(2)}
          </b>
        </p>
        <div aria-hidden className="relative my-1.5 h-3.5 border-l border-line-strong bg-canvas">
          <span
            className={cn('absolute inset-y-0 left-0', over ? 'bg-same-day' : 'bg-trail')}
            style={{ width: place(load ?? 0) }}
          />
          <span className="absolute -inset-y-1 -ml-px w-[3px] bg-ink" style={{ left: place(limits.perPatientMonth) }} />
        </div>
        <p className="text-14 text-ink-soft">
          Every flag but those for the next review, over {patientMonths.toFixed(1)} patient-months in monitoring.
        </p>
      </div>
      <div>
        <p>
          <b className="text-25">
            {acted} of {closed}
          </b>{' '}
          closed flags led to action
          {closed > 0 && <b>, {Math.round((100 * acted) / closed)} %</b>}
        </p>
        <p className="mt-1 text-14 text-ink-soft">
          Led to action: closed as acted on or referred. Aim for {Math.round(limits.actedShare * 100)} % or more; a rule
          far below it asks too much for what it gives.
        </p>
      </div>
    </Card>
  );
}
