import { PageLink } from '#app/_components/PageLink.tsx';
import { cn } from '@cairn/ui/cn';

/** Chooses over how many days a page looks back; the choice stands in its address. */
export function PeriodNav({ path, periods, days }: { path: string; periods: readonly number[]; days: number }) {
  return (
    <nav aria-label="Period" className="control-edge flex min-h-9 overflow-clip bg-surface">
      {periods.map((period) => (
        <PageLink
          key={period}
          href={`${path}?days=${period}`}
          scroll={false}
          aria-current={period === days ? 'true' : undefined}
          className={cn(
            'flex items-center px-4 -outline-offset-3 not-first:border-l not-first:border-line hover:bg-trail-soft max-sm:px-3',
            period === days && 'bg-trail-soft font-semibold shadow-[inset_0_-3px_var(--trail)]',
          )}
        >
          Last {period} days
        </PageLink>
      ))}
    </nav>
  );
}
