import type { TooltipContentProps } from 'recharts';
import type { TrendRow } from '../TrendData.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The day under the pointer in words; what was not logged says so. */
export function TrendTip({ active, payload }: Pick<TooltipContentProps, 'active' | 'payload'>) {
  const row = payload?.[0]?.payload as TrendRow | undefined;
  if (!active || !row) return null;
  const said = [
    row.leg === null ? null : `leg ${row.leg}`,
    row.back === null ? null : `back ${row.back}`,
    row.minutes === null ? null : `${row.minutes} min walked`,
  ].filter((part) => part !== null);
  return (
    <div className="rounded-control border border-line-strong bg-surface px-3 py-1.5 text-14 text-ink shadow-[0_4px_16px_rgb(0_0_0/0.16)]">
      <p className="text-ink-soft">
        Day {row.day}, {longDate.format(new Date(row.on))}
      </p>
      <p className="font-semibold">{said.length > 0 ? said.join(', ') : 'No log'}</p>
    </div>
  );
}
