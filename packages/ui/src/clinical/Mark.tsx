import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

/** The octagon is an emergency and nothing else. */
const octagon = (
  <>
    <path d="M6.2 1.5h7.6l4.7 4.7v7.6l-4.7 4.7H6.2l-4.7-4.7V6.2Z" fill="currentColor" />
    <path
      d="M10 5.5v5.200M10 14.200v.1"
      className="stroke-(--mark-cut,var(--surface))"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
  </>
);
const triangle = <path d="M10 2.2 18.8 17.5H1.2Z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />;
export const disc = <circle cx="10" cy="10" r="7.2" fill="currentColor" />;

/** How an urgency looks: its word, its colour, its shape. */
export type Look = readonly [word: string, tone: string, shape: ReactNode];

export const emergency: Look = ['Emergency', 'base:text-emergency', octagon];
export const sameDay: Look = ['Same day', 'base:text-same-day', triangle];

export type MarkProps = {
  /** What is drawn on 20 × 20. */
  shape: ReactNode;
  /** The word beside it. */
  children: ReactNode;
  /** Keeps the word for readers of the screen only, where a heading near by says it. */
  wordHidden?: boolean;
  className?: string;
};

/** A shape and a word that say the same. */
export const Mark = ({ shape, children, wordHidden = false, className }: MarkProps) => (
  <span className={cn('inline-flex items-center gap-2 font-semibold', className)}>
    <svg viewBox="0 0 20 20" aria-hidden className="size-[1.2em] shrink-0">
      {shape}
    </svg>
    <span className={wordHidden ? 'sr-only' : undefined}>{children}</span>
  </span>
);
