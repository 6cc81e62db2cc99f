import { Unbroken } from '@cairn/ui/primitives/Unbroken';

export type SumRow = [what: string, from: string, number: string];

/** Rows of arithmetic: what, from which days, the number; the last one is the result. */
export const Sum = ({ rows }: { rows: SumRow[] }) => (
  <dl className="text-14">
    {rows.map(([what, from, number], index) => (
      <div
        key={what}
        className={`flex items-baseline gap-2 border-t py-1 ${index === rows.length - 1 ? 'border-line-strong' : 'border-line'}`}
      >
        <dt>
          {what}{' '}
          <span className="text-ink-soft">
            <Unbroken>{from}</Unbroken>
          </span>
        </dt>
        <dd className="ml-auto font-semibold whitespace-nowrap tabular-nums">{number}</dd>
      </div>
    ))}
  </dl>
);
