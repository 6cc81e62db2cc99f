import { cn } from '../cn.ts';

/** Three stacked stones. */
export function CairnMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 28 28" aria-hidden className={cn('base:size-7 shrink-0 fill-trail', className)}>
      <path d="M9.2 6.1c-.2-2.1 2.2-4 4.9-4 2.8 0 5 1.6 5.1 3.7.1 1.6-1.5 2.5-4.9 2.5-3.5 0-4.95-.6-5.1-2.2Z" />
      <path d="M5.6 13.500c-.2-2.3 3.5-3.7 8.3-3.7 4.9 0 8.3 1.5 8.3 3.6 0 1.9-2.3 2.7-8.2 2.7-6.1 0-8.2-.7-8.4-2.600Z" />
      <path d="M1.6 22.300c-.2-3 5-4.7 12.5-4.7 7.6 0 12.4 1.9 12.3 4.7-.1 2.6-3.2 3.6-12.3 3.6-9.1 0-12.3-.9-12.5-3.600Z" />
    </svg>
  );
}

/** The mark and, unless `markOnly`, the word. */
export function AppLogo({ markOnly = false, className }: { markOnly?: boolean; className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2', className)}>
      <CairnMark />
      <span className={markOnly ? 'sr-only' : 'text-20 font-semibold'}>Cairn</span>
    </span>
  );
}
