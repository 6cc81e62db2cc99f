import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { AppLogo } from '../primitives/AppLogo.tsx';
import { AppLink } from './AppLink.tsx';
import { RailItem, type RailItemProps } from './RailItem.tsx';

export type ConsoleShellProps = {
  items: readonly RailItemProps[];
  homeHref: string;
  clinicName: string;
  person: { name: string; role: string };
  /** A form or button that signs out; on a folded rail give it an icon. */
  signOut: ReactNode;
  /** Keeps the rail to icons at every width, for a page that needs the room. */
  folded?: boolean;
  /** Takes away the page's padding and the 1600 px limit, for a page of full-height columns. */
  flush?: boolean;
  children: ReactNode;
};

/** The console's page: a rail of 216 px, icons only under 1200 px or when folded, a bar on top under 900 px. */
export function ConsoleShell(props: ConsoleShellProps) {
  const { items, homeHref, clinicName, person, signOut, folded = false, flush = false, children } = props;
  const initials = person.name
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('');
  return (
    <div
      className={cn(
        'group/rail min-h-dvh bg-canvas print:block! bar:grid bar:grid-cols-[4rem_minmax(0,1fr)]',
        !folded && 'rail:grid-cols-[13.5rem_minmax(0,1fr)]',
      )}
      data-folded={folded || undefined}
    >
      <a
        href="#content"
        className="sr-only z-50 rounded-control bg-surface px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <header className="sticky top-0 z-30 flex items-center gap-1 border-b border-line bg-canvas px-2 py-1 bar:h-dvh bar:flex-col bar:items-stretch bar:gap-4 bar:border-r bar:border-b-0 bar:py-4 print:hidden">
        <div className="bar:px-2">
          <AppLink href={homeHref} className="inline-flex min-h-9 items-center rounded-control bar:px-0.5">
            <AppLogo className="max-rail:[&>span]:sr-only group-data-folded/rail:[&>span]:sr-only" />
          </AppLink>
          <p className="mt-1 hidden text-14 text-ink-soft rail:block group-data-folded/rail:hidden">{clinicName}</p>
        </div>
        <nav aria-label="Main" className="min-w-0 flex-1 overflow-x-auto bar:overflow-visible">
          <ul className="flex gap-1 bar:flex-col">
            {items.map((item) => (
              <li key={item.href}>
                <RailItem {...item} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex shrink-0 items-center gap-2 bar:flex-col rail:not-group-data-folded/rail:items-start rail:not-group-data-folded/rail:border-t rail:not-group-data-folded/rail:border-line rail:not-group-data-folded/rail:px-2 rail:not-group-data-folded/rail:pt-3">
          <span
            title={`${person.name}, ${person.role}`}
            className="grid size-8 place-items-center rounded-full border-[1.5px] border-ink-soft bg-surface text-13 font-semibold rail:not-group-data-folded/rail:hidden"
          >
            <span aria-hidden>{initials}</span>
            <span className="sr-only">
              {person.name}, {person.role}
            </span>
          </span>
          <p className="hidden rail:not-group-data-folded/rail:block">
            <span className="block font-semibold">{person.name}</span>
            <span className="block text-14 text-ink-soft">{person.role}</span>
          </p>
          {signOut}
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={cn('min-w-0 outline-none', !flush && 'max-w-[100rem] p-4 rail:p-6 print:p-0')}
      >
        {children}
      </main>
    </div>
  );
}
