import { cn } from '../cn.ts';

/** The sign of a series: leg a disc, back a square. */
export function SeriesMark({ series, className }: { series: 'leg' | 'back'; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-block size-[0.8em] shrink-0',
        series === 'leg' ? 'rounded-full bg-leg' : 'bg-back',
        className,
      )}
    />
  );
}
