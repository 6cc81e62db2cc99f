import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

/** Something more, one tap away: native details, so it works before any script has loaded. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details open={open} className={cn('group', className)}>
      <summary className="flex min-h-(--control) w-fit list-none items-center gap-2 rounded-control font-semibold text-trail [&::-webkit-details-marker]:hidden">
        {summary}
        <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
