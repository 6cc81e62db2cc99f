import type { ReactNode } from 'react';
import type { Urgency } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { timePlace, timeTicks } from './timeAxis.ts';

export type TimeAxisRow = {
  urgency: Urgency;
  /** Hours after which it is late; null without a limit. */
  limit: number | null;
  /** What is drawn between the ends of the axis, placed by `timePlace` in per cent. */
  marks: ReactNode;
  /** On the right, in words. */
  says: ReactNode;
};

/** Rows of one urgency each on a common logarithmic axis of time, the limit as an upright. */
export function TimeAxis({ label, rows }: { label: string; rows: TimeAxisRow[] }) {
  return (
    <div
      className="overflow-x-auto"
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div className="min-w-[34rem]">
        <ul>
          {rows.map(({ urgency, limit, marks, says }) => (
            <li
              key={urgency}
              className="grid min-h-8 grid-cols-[11rem_minmax(0,1fr)_8.5rem] items-stretch gap-4 border-b border-line"
            >
              <UrgencyMark urgency={urgency} className="[&>span]:truncate [&>span]:font-normal [&>span]:text-ink" />
              <div aria-hidden className="relative">
                {timeTicks.map(({ hours }) => (
                  <span
                    key={hours}
                    className="absolute inset-y-0 border-l border-line"
                    style={{ left: `${timePlace(hours)}%` }}
                  />
                ))}
                {marks}
                {limit !== null && (
                  <span className="absolute inset-y-1 -ml-px w-[3px] bg-ink" style={{ left: `${timePlace(limit)}%` }} />
                )}
              </div>
              <div className="flex items-center justify-end gap-2 text-right">{says}</div>
            </li>
          ))}
        </ul>
        <div aria-hidden className="grid grid-cols-[11rem_minmax(0,1fr)_8.5rem] gap-4 text-13 text-ink-soft">
          <span />
          <div className="relative h-5">
            {timeTicks.map(({ hours, label }) => (
              <span
                key={hours}
                className="absolute -translate-x-1/2 whitespace-nowrap"
                style={{ left: `${timePlace(hours)}%` }}
              >
                {label}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
