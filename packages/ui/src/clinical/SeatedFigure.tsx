import { cn } from '../cn.ts';

/** A person sitting on a bench, in the colour of the text around: a break. */
export function SeatedFigure({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={cn('base:size-7 shrink-0', className)}>
      <circle cx="10.6" cy="3.3" r="2.2" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <path d="M10.7 8.4v5.4" strokeWidth="3.6" />
        <path d="M11 14.3h5.7v7.2" strokeWidth="2.8" />
        <path d="M4.8 18h8.2M6.3 18v4M11.5 18v4" strokeWidth="1.7" />
      </g>
    </svg>
  );
}
