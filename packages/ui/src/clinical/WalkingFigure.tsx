import { cn } from '../cn.ts';

/** A person walking, in the colour of the text around. */
export function WalkingFigure({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden className={cn('base:size-7 shrink-0', className)}>
      <circle cx="13.4" cy="3.3" r="2.2" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round">
        <path d="M12.4 8.2 11.3 13.4" strokeWidth="3.4" />
        <path d="M11.8 7.7 8.3 9.7 7.5 12.9M13 8.4l2.2 2.9 2.8.9" strokeWidth="1.8" />
        <path d="m11.6 13.4 3 3.5 1 4.9M11.2 13.4 10 17.7l-2.9 4.1" strokeWidth="2.3" />
      </g>
    </svg>
  );
}
