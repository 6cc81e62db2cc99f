'use client';
import { Flag } from 'lucide-react';
import { type ReactNode, memo, useDeferredValue, useState } from 'react';
import { Card } from '../primitives/Card.tsx';
import { Segmented } from '../primitives/Segmented.tsx';
import { TrendChart } from './TrendChart.tsx';
import { dayNumber, type TrendData } from './TrendData.ts';
import { TrendTable } from './TrendTable.tsx';
import type { TrendVariant } from './trendLayout.ts';
import { trendSummary } from './trendSummary.ts';

const levelWords = { patient: 'a margin that holds 4 times in 5', console: 'its 95 % band' } as const;

/** A phone has room for twelve weeks; a longer episode shows its last twelve. */
const patientWeeks = (data: TrendData) => (dayNumber(data.startedOn, data.today) > 84 ? 12 : undefined);

type View = 'chart' | '6' | '12' | 'all' | 'table';

/** The chart or the table of one view: drawn again only for another. */
const Shown = memo(function Shown({ data, variant, view }: { data: TrendData; variant: TrendVariant; view: View }) {
  if (view === 'table') return <TrendTable data={data} levelWords={levelWords[variant]} />;
  const weeks = view === 'chart' ? patientWeeks(data) : view === 'all' ? undefined : Number(view);
  return <TrendChart data={data} variant={variant} weeks={weeks} />;
});

export type TrendPanelProps = {
  data: TrendData;
  variant?: TrendVariant;
  /** What the flags on top say: "minutes a walk, set by Maya". */
  flagsSay?: ReactNode;
};

/** The trend chart with its switch to a table, its sentence and the few words that explain its marks. */
export function TrendPanel({ data, variant = 'patient', flagsSay = 'a new plan' }: TrendPanelProps) {
  const [view, setView] = useState<View>(variant === 'patient' ? 'chart' : '12');
  // The switch answers a press at once; drawing takes longer than that on a slow phone.
  const shown = useDeferredValue(view);
  const options =
    variant === 'patient'
      ? ([
          { value: 'chart', label: 'Chart' },
          { value: 'table', label: 'Table' },
        ] as const)
      : ([
          { value: '6', label: '6 weeks' },
          { value: '12', label: '12 weeks' },
          { value: 'all', label: 'All' },
          { value: 'table', label: 'Table' },
        ] as const);
  return (
    <Card
      title={variant === 'patient' ? 'Pain, 0 to 10' : 'Pain and walking'}
      aside={variant === 'patient' ? undefined : '0 no pain, 10 worst imaginable'}
      action={<Segmented label="Show" options={options} value={view} onChange={setView} />}
    >
      <Shown data={data} variant={variant} view={shown} />
      <p className="mt-3 text-15 text-ink-soft">{trendSummary(data)}</p>
      {shown !== 'table' && (
        <p className="mt-1 text-15 text-ink-soft">
          Thick line: the week’s average, with {levelWords[variant]}, for weeks with 3 logs or more.{' '}
          <span aria-hidden className="inline-block size-[0.55em] rounded-full border-[1.3px] border-line-strong" /> no
          log that day. <Flag aria-hidden className="inline size-[0.9em] fill-trail text-trail" /> {flagsSay}.
        </p>
      )}
    </Card>
  );
}
