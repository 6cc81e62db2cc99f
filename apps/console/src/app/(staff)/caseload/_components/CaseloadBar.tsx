import { PageLink } from '#app/_components/PageLink.tsx';
import { type CaseloadGroup, caseloadGroups } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { cn } from '@cairn/ui/cn';
import { Kbd } from '@cairn/ui/primitives/Kbd';
import { groupWords } from '#words/groupWords.ts';
import type { CaseloadView } from './readView.ts';
import { viewHref } from './viewHref.ts';

type CaseloadBarProps = {
  counts: Partial<Record<CaseloadGroup, number>>;
  total: number;
  view: CaseloadView;
  onKeys: () => void;
};

const link = 'inline-flex min-h-8 items-center gap-1.5 rounded-control px-2 text-14 whitespace-nowrap';

/** All groups with their counts, also those out of sight, and the keys. */
export function CaseloadBar({ counts, total, view, onKeys }: CaseloadBarProps) {
  return (
    <footer className="sticky bottom-0 z-20 flex items-center gap-3 border-t border-line bg-canvas px-2 py-1 rail:px-4">
      <nav aria-label="Groups" className="relative flex min-w-0 flex-1 overflow-x-auto">
        <PageLink
          href={viewHref({ ...view, group: undefined })}
          scroll={false}
          prefetch={false}
          aria-current={view.group ? undefined : 'true'}
          className={cn(link, !view.group && 'bg-trail-soft')}
        >
          <span className="font-semibold">All</span> {total}
        </PageLink>
        {caseloadGroups.map((group) => (
          <PageLink
            key={group}
            href={viewHref({ ...view, group })}
            scroll={false}
            prefetch={false}
            aria-current={view.group === group ? 'true' : undefined}
            className={cn(link, view.group === group && 'bg-trail-soft')}
          >
            <UrgencyMark urgency={group} wordHidden className="[--mark-cut:var(--canvas)]" />
            <span aria-hidden className="font-semibold">
              {groupWords[group].name}
            </span>{' '}
            {counts[group] ?? 0}
          </PageLink>
        ))}
      </nav>
      <p aria-hidden className="hidden items-center gap-1.5 text-14 text-ink-soft min-[90rem]:flex">
        <Kbd>J</Kbd> <Kbd>K</Kbd> move <Kbd>E</Kbd> seen <Kbd>1</Kbd>–<Kbd>6</Kbd> group
      </p>
      <button
        type="button"
        onClick={onKeys}
        className="hidden min-h-8 items-center gap-1.5 rounded-control px-1 text-14 whitespace-nowrap text-ink-soft hover:text-ink bar:flex"
      >
        <Kbd>?</Kbd> all keys
      </button>
    </footer>
  );
}
