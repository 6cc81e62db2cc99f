import type { CaseloadGroup, Urgency } from '@cairn/vocabulary';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

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
const diamond = <path d="m10 1.6 8.4 8.4-8.4 8.4L1.6 10Z" fill="currentColor" />;
const disc = <circle cx="10" cy="10" r="7.2" fill="currentColor" />;
const dash = <path d="M3 10h14" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" />;
const dashedSquare = (
  <rect
    x="3"
    y="3"
    width="14"
    height="14"
    rx="2"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeDasharray="3.5 2.8"
  />
);

type Look = readonly [word: string, tone: string, shape: ReactNode];

const emergency: Look = ['Emergency', 'base:text-emergency', octagon];
const looks: Record<Urgency | CaseloadGroup, Look> = {
  now: emergency,
  emergency,
  'same-day': ['Same day', 'base:text-same-day', triangle],
  '2-days': ['Within 2 days', 'base:text-soon', diamond],
  '2-working-days': ['Within 2 working days', 'base:text-soon', diamond],
  'due-this-week': ['Due this week', 'base:text-soon', diamond],
  '7-days': ['Within 7 days', 'base:text-week', disc],
  '14-days': ['Within 14 days', 'base:text-week', disc],
  'weekly-queue': ['Weekly queue', 'base:text-week', disc],
  'off-track': ['Off track', 'base:text-week', disc],
  'next-review': ['Next review', 'base:text-review', dash],
  'on-track': ['On track', 'base:text-review', dash],
  'no-data': ['No data', 'base:text-review', dashedSquare],
};

export type UrgencyMarkProps = {
  /** The urgency of a flag, or the group of a caseload. */
  urgency: Urgency | CaseloadGroup;
  /** In place of the usual word: a due time, "Today 14:00". */
  children?: ReactNode;
  /** Keeps the word for readers of the screen only, where a heading near by says it. */
  wordHidden?: boolean;
  className?: string;
};

/** Urgency as a shape and a word; the colour only helps. The octagon is an emergency and nothing else. */
export function UrgencyMark({ urgency, children, wordHidden = false, className }: UrgencyMarkProps) {
  const [word, tone, shape] = looks[urgency];
  return (
    <span className={cn('inline-flex items-center gap-2 font-semibold', tone, className)}>
      <svg viewBox="0 0 20 20" aria-hidden className="size-[1.2em] shrink-0">
        {shape}
      </svg>
      <span className={wordHidden ? 'sr-only' : undefined}>{children ?? word}</span>
    </span>
  );
}
