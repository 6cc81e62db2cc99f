import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

/** A grey block in the final shape of what is loading; give it that height. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div aria-hidden className={cn('base:h-(--body-line) animate-pulse base:rounded-control bg-line', className)} />
  );
}

/** Says once, to readers of the screen, that the blocks inside stand for something loading. */
export function Loading({
  label = 'Loading',
  className,
  children,
}: {
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div role="status" className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
