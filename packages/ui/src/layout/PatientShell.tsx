import { Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { AppLogo } from '../primitives/AppLogo.tsx';
import { AppLink } from './AppLink.tsx';

export type PatientShellProps = {
  hrefs: { today: string; urgentHelp: string };
  /** A strip above everything: "No internet. Everything is kept on this phone." */
  banner?: ReactNode;
  /** `PatientTabs`; absent before the episode has begun, or inside a flow. */
  tabs?: ReactNode;
  /** Beside the mark, before the help: the way to sign out. */
  menu?: ReactNode;
  children: ReactNode;
};

/** The portal's page: the mark and "Urgent help" on top, one column, the tabs in reach of a thumb. */
export function PatientShell(props: PatientShellProps) {
  const { hrefs, banner, tabs, menu, children } = props;
  return (
    <div className={cn('min-h-dvh bg-canvas', tabs !== undefined && 'pb-[calc(5rem+env(safe-area-inset-bottom))]')}>
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-surface px-4 py-3 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      {banner}
      <header className="mx-auto flex min-h-14 max-w-[35rem] items-center justify-between gap-3 px-4">
        <AppLink href={hrefs.today} className="-mx-1 inline-flex min-h-12 items-center rounded-control px-1">
          <AppLogo />
        </AppLink>
        <div className="flex items-center gap-1">
          {menu}
          <AppLink
            href={hrefs.urgentHelp}
            className="-mr-2 inline-flex min-h-12 items-center gap-2 rounded-control px-2 text-15 font-semibold hover:underline"
          >
            <Phone aria-hidden className="size-5" />
            Urgent help
          </AppLink>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto grid max-w-[35rem] grid-cols-[minmax(0,1fr)] gap-3 px-4 pt-1 pb-6 outline-none"
      >
        {children}
      </main>
      {tabs}
    </div>
  );
}
