import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

const tones = {
  plain: 'border-line text-ink-soft',
  trail: 'border-trail bg-trail-soft text-trail',
  warning: 'border-same-day text-same-day',
  emergency: 'border-emergency bg-emergency-soft text-emergency',
} as const;

/** A short word about a thing: "new", "late", "revision 3". The word carries the meaning, the tone only helps. */
export function Tag({
  tone = 'plain',
  className,
  children,
}: {
  tone?: keyof typeof tones;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded-full border bg-surface px-2 text-14 font-semibold whitespace-nowrap [&_svg]:size-4',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
