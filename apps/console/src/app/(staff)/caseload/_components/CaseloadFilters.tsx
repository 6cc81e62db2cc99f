'use client';
import { X } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { type CaseloadSort, caseloadSorts } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { Select } from '@cairn/ui/primitives/Select';
import { groupWords } from '#words/groupWords.ts';
import type { CaseloadView } from './readView.ts';
import { viewHref } from './viewHref.ts';

const filters = {
  unseen: 'Not seen yet',
  severe: 'Pain 7 or more',
  'under-half-quota': 'Under half the quota',
  stalled: 'Stalled',
} as const satisfies Record<NonNullable<CaseloadView['filter']>, string>;

const sorts: Record<CaseloadSort, string> = {
  urgency: 'Most urgent first',
  name: 'By name',
  pain: 'Most pain first',
  'last-log': 'Newest log first',
};

const chip = 'inline-flex min-h-8 items-center gap-1.5 rounded-full border-[1.5px] px-3 text-14 whitespace-nowrap';
const chosen = 'border-trail bg-trail-soft font-semibold';
const others = 'border-line-strong bg-surface hover:border-trail';

/** A view narrowed to one group or one therapist, and the way out of it. */
const Only = ({ href, children }: { href: string; children: React.ReactNode }) => (
  <PageLink href={href} scroll={false} prefetch={false} className={cn(chip, chosen)}>
    {children}
    <X aria-hidden className="size-4" />
    <span className="sr-only">: show all again</span>
  </PageLink>
);

type CaseloadFiltersProps = {
  view: CaseloadView;
  therapist: string | null | undefined;
  onSort: (sort: CaseloadSort) => void;
};

/** What is shown and in which order; each choice is an address of its own. */
export function CaseloadFilters({ view, therapist, onSort }: CaseloadFiltersProps) {
  return (
    <div className="flex items-center gap-x-3 gap-y-2 border-b border-line bg-surface px-4 py-2 max-sm:flex-wrap rail:px-6">
      <nav
        aria-label="Show only"
        className="relative -my-1 flex min-w-0 flex-1 items-center max-sm:basis-full gap-2 overflow-x-auto py-1"
      >
        <span aria-hidden className="text-14 whitespace-nowrap text-ink-soft">
          Show only
        </span>
        {view.group && <Only href={viewHref({ ...view, group: undefined })}>{groupWords[view.group].name}</Only>}
        {view.therapistId && (
          <Only href={viewHref({ ...view, therapistId: undefined })}>
            {therapist ? `Patients of ${therapist}` : 'One therapist'}
          </Only>
        )}
        {Object.entries(filters).map(([key, word]) => {
          const filter = key as keyof typeof filters;
          const active = view.filter === filter;
          return (
            <PageLink
              key={key}
              href={viewHref({ ...view, filter: active ? undefined : filter })}
              scroll={false}
              prefetch={false}
              aria-current={active ? 'true' : undefined}
              className={cn(chip, active ? chosen : others)}
            >
              {word}
              {active && <X aria-hidden className="size-4" />}
            </PageLink>
          );
        })}
      </nav>
      <Select
        aria-label="Sort"
        value={view.sort}
        onChange={(event) => onSort(event.target.value as CaseloadSort)}
        className="w-44 shrink-0"
      >
        {caseloadSorts.map((sort) => (
          <option key={sort} value={sort}>
            {sorts[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
}
