import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

export type PageHeadingProps = {
  children: ReactNode;
  /** Over the title: the date, the way back. */
  over?: ReactNode;
  /** Under the title: who set it and when. */
  under?: ReactNode;
  /** On the right: buttons, or the strip of the week. */
  action?: ReactNode;
  className?: string;
};

/** The one h1 of a page. */
export function PageHeading({ children, over, under, action, className }: PageHeadingProps) {
  return (
    <div className={cn('flex flex-wrap items-end justify-between gap-x-3 gap-y-2', className)}>
      <div className="min-w-0">
        {over !== undefined && <div className="text-15 text-ink-soft">{over}</div>}
        <h1 className="text-32 font-semibold in-[[data-density=console]]:text-25">{children}</h1>
        {under !== undefined && <div className="text-15 text-ink-soft">{under}</div>}
      </div>
      {action}
    </div>
  );
}
