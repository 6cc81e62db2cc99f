import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

export type DataTableProps = {
  /** What the table holds; said to readers of the screen unless `captionShown`. */
  caption: string;
  captionShown?: boolean;
  className?: string;
  /** A native `<thead>` and `<tbody>`; give number cells `data-num`. */
  children: ReactNode;
};

/** A native table with hairlines, tabular numbers and a box that scrolls sideways by itself on a narrow screen. */
export function DataTable({ caption, captionShown = false, className, children }: DataTableProps) {
  return (
    <div
      role="region"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cn('-mx-2 overflow-x-auto rounded-[4px]', className)}
    >
      <table
        className={cn(
          'w-full border-collapse text-15 tabular-nums in-[[data-density=console]]:text-14',
          '[&_td]:border-b [&_td]:border-line [&_td]:px-2 [&_td]:py-2 [&_td]:align-top [&_th]:border-b [&_th]:border-line [&_th]:px-2 [&_th]:py-2 [&_th]:text-left [&_thead_th]:align-bottom [&_tbody_th]:align-top',
          '[&_thead_th]:font-normal [&_thead_th]:text-ink-soft',
          '[&_[data-num]]:text-right [&_[data-num]]:whitespace-nowrap [&_tbody_tr:last-child>*]:border-b-0',
        )}
      >
        <caption className={captionShown ? 'pb-2 text-left font-semibold' : 'sr-only'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
