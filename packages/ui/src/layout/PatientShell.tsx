import { ChartLine, Footprints, Phone, Signpost } from 'lucide-react';
import type { ElementType, ReactNode } from 'react';
import { cn } from '../cn.ts';
import { AppLogo } from '../primitives/AppLogo.tsx';

const tabs = [
  { key: 'today', word: 'Today', Icon: Footprints },
  { key: 'progress', word: 'Progress', Icon: ChartLine },
  { key: 'plan', word: 'Plan', Icon: Signpost },
] as const;

export type PatientTab = (typeof tabs)[number]['key'];

export type PatientShellProps = {
  /** The tab this page belongs to; null on a page outside of them. */
  active: PatientTab | null;
  hrefs: Record<PatientTab | 'urgentHelp', string>;
  /** The app's link, `Link` of next/link; a plain anchor unless said. */
  linkComponent?: ElementType;
  /** A strip above everything: "No internet. Everything is kept on this phone." */
  banner?: ReactNode;
  /** Leaves out the tab bar: before the episode has begun, or inside a flow. */
  withoutTabs?: boolean;
  /** Beside the mark, before the help: the way to sign out. */
  menu?: ReactNode;
  children: ReactNode;
};

/** The portal's page: the mark and "Urgent help" on top, one column, the tabs in reach of a thumb. */
export function PatientShell(props: PatientShellProps) {
  const { active, hrefs, linkComponent: Link = 'a', banner, withoutTabs = false, menu, children } = props;
  return (
    <div className={cn('min-h-dvh bg-canvas', !withoutTabs && 'pb-[calc(5rem+env(safe-area-inset-bottom))]')}>
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-surface px-4 py-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      {banner}
      <header className="mx-auto flex min-h-14 max-w-[35rem] items-center justify-between gap-3 px-4">
        <Link href={hrefs.today} className="-mx-1 inline-flex min-h-12 items-center rounded-control px-1">
          <AppLogo />
        </Link>
        <div className="flex items-center gap-1">
          {menu}
          <Link
            href={hrefs.urgentHelp}
            className="-mr-2 inline-flex min-h-12 items-center gap-2 rounded-control px-2 text-15 font-semibold hover:underline"
          >
            <Phone aria-hidden className="size-5" />
            Urgent help
          </Link>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid max-w-[35rem] grid-cols-[minmax(0,1fr)] gap-3 px-4 pt-1 pb-6 outline-none"
      >
        {children}
      </main>
      {!withoutTabs && (
        <nav
          aria-label="Main"
          className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
        >
          <ul className="mx-auto flex max-w-[35rem]">
            {tabs.map(({ key, word, Icon }) => (
              <li key={key} className="flex-1">
                <Link
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
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
