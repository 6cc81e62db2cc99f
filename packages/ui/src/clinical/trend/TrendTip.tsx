import { dayIn } from '@cairn/vocabulary';
import type { TrendRow } from '../TrendData.ts';

const longDate = (on: string) => dayIn(on, { weekday: 'long', day: 'numeric', month: 'long' }, 'en-GB');

/** The day under the pointer in words; what was not logged says so. */
export function TrendTip({ row }: { row: TrendRow | undefined }) {
  if (!row) return null;
  const said = [
    row.leg === null ? null : `leg ${row.leg}`,
    row.back === null ? null : `back ${row.back}`,
    row.minutes === null ? null : `${row.minutes} min walked`,
  ].filter((part) => part !== null);
  return (
    <div className="rounded-control border border-line-strong bg-surface px-3 py-1.5 text-14 text-ink shadow-[0_4px_16px_rgb(0_0_0/0.16)]">
      <p className="text-ink-soft">
        Day {row.day}, {longDate(row.on)}
      </p>
      <p className="font-semibold">{said.length > 0 ? said.join(', ') : 'No log'}</p>
    </div>
  );
}
