import type { ComponentProps, ReactNode } from 'react';
import { cn } from '../cn.ts';

export type CardProps = Omit<ComponentProps<'section'>, 'title'> & {
  /** The heading of the card; without one give an `aria-label` or leave it a plain box. */
  title?: ReactNode;
  /** Said beside the heading, softly: counts, dates, a unit. */
  aside?: ReactNode;
  /** On the right of the heading: a toggle, a small button. */
  action?: ReactNode;
  headingLevel?: 2 | 3;
};

/** A surface with a hairline: the unit of every page. */
export function Card({ title, aside, action, headingLevel = 2, className, children, ...rest }: CardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section {...rest} className={cn('rounded-card border base:border-line base:bg-surface base:p-4', className)}>
      {title !== undefined && (
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-2">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <Heading className="text-20 font-semibold in-[[data-density=console]]:text-17">{title}</Heading>
            {aside !== undefined && <p className="text-15 text-ink-soft">{aside}</p>}
          </div>
          {action}
        </div>
      )}
      {children}
    </section>
  );
}
