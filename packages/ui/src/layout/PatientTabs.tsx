import { ChartLine, Footprints, Signpost } from 'lucide-react';
import { cn } from '../cn.ts';
import { AppLink } from './AppLink.tsx';

const tabs = [
  { key: 'today', word: 'Today', Icon: Footprints },
  { key: 'progress', word: 'Progress', Icon: ChartLine },
  { key: 'plan', word: 'Plan', Icon: Signpost },
] as const;

export type PatientTab = (typeof tabs)[number]['key'];

export type PatientTabsProps = {
  /** The tab this page belongs to; null on a page outside of them. */
  active: PatientTab | null;
  hrefs: Record<PatientTab, string>;
};

/** The bar in reach of a thumb. */
export function PatientTabs({ active, hrefs }: PatientTabsProps) {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="mx-auto flex max-w-[35rem]">
        {tabs.map(({ key, word, Icon }) => (
          <li key={key} className="flex-1">
            <AppLink
              href={hrefs[key]}
              aria-current={key === active ? 'page' : undefined}
              className={cn(
                'relative flex h-16 flex-col items-center justify-center gap-0.5 rounded-control text-15 -outline-offset-3',
                key === active
                  ? 'font-semibold text-trail before:absolute before:-top-px before:h-[3px] before:w-14 before:rounded-b-[3px] before:bg-trail'
                  : 'text-ink-soft hover:text-ink',
              )}
            >
              <Icon aria-hidden className="size-6" />
              {word}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
