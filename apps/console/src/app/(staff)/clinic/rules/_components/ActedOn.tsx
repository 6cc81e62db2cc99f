import { isTooFew } from './isTooFew.ts';
import type { RuleRow } from './RuleRecordData.ts';

const percent = (share: number) => Math.round(share * 100);

/** How many of the closed flags led to action: the figure, a bar, and how sure the share is. */
export function ActedOn({ row: { acted, closed, actedShare } }: { row: RuleRow }) {
  if (!actedShare) return <span className="text-ink-soft">none closed</span>;
  const figure = (
    <span className="whitespace-nowrap">
      <b>{acted}</b> of {closed}
    </span>
  );
  if (isTooFew(closed))
    return (
      <>
        {figure}
        <span className="block text-13 text-ink-soft">too few to say</span>
      </>
    );
  const { value, low, high } = actedShare;
  return (
    <span className="grid grid-cols-[4.5rem_minmax(5rem,1fr)] items-center gap-x-2">
      {figure}
      <span aria-hidden className="relative h-3.5 border-l border-line-strong bg-canvas">
        <span className="absolute inset-y-0 left-0 bg-trail" style={{ width: `${percent(value)}%` }} />
        <span
          className="absolute top-1/2 -mt-px h-0.5 bg-ink outline outline-surface"
          style={{ left: `${percent(low)}%`, width: `${percent(high) - percent(low)}%` }}
        />
      </span>
      <span className="col-span-2 text-13 text-ink-soft">
        {percent(value)} %, likely {percent(low)} to {percent(high)} %
      </span>
    </span>
  );
}
