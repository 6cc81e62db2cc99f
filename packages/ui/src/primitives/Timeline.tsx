import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

export type TimelineItem = { key: string; title: ReactNode; when: ReactNode; body?: ReactNode; current?: boolean };

/** Steps under one another on a thread, the current one filled: how a plan grew, where a referral is. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol>
      {items.map((item) => (
        <li
          key={item.key}
          className="relative grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 pb-4 last:pb-0 not-last:before:absolute not-last:before:top-3 not-last:before:-bottom-3 not-last:before:left-[0.56rem] not-last:before:w-0.5 not-last:before:bg-line"
        >
          <span
            aria-hidden
            className={cn(
              'relative mt-1.5 size-3.5 justify-self-center rounded-full border-2',
              item.current ? 'border-trail bg-trail' : 'border-line-strong bg-surface',
            )}
          />
          <div>
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">
                {item.title}
                {item.current && <span className="sr-only">, current</span>}
              </span>
              <span className="text-15 text-ink-soft">{item.when}</span>
            </div>
            {item.body && <div className="text-15 text-ink-soft">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
