import type { CaseloadGroup, Urgency } from '@cairn/vocabulary';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { type Look, Mark, type MarkProps, disc, emergency, sameDay } from './Mark.tsx';

const diamond = <path d="m10 1.6 8.4 8.4-8.4 8.4L1.6 10Z" fill="currentColor" />;
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

const looks: Record<Urgency | CaseloadGroup, Look> = {
  now: emergency,
  emergency,
  'same-day': sameDay,
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

export type UrgencyMarkProps = Pick<MarkProps, 'wordHidden' | 'className'> & {
  /** The urgency of a flag, or the group of a caseload. */
  urgency: Urgency | CaseloadGroup;
  /** In place of the usual word: a due time, "Today 14:00". */
  children?: ReactNode;
};

/** Urgency as a shape and a word; the colour only helps. */
export function UrgencyMark({ urgency, children, className, ...rest }: UrgencyMarkProps) {
  const [word, tone, shape] = looks[urgency];
  return (
    <Mark shape={shape} className={cn(tone, className)} {...rest}>
      {children ?? word}
    </Mark>
  );
}
