import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { AppLink } from './AppLink.tsx';

export type RailItemProps = {
  href: string;
  /** A lucide icon element: `<ListChecks />`. */
  icon: ReactNode;
  label: string;
  /** On the right: a count, "2 late". */
  count?: ReactNode;
  active?: boolean;
};

/** One destination in the console's rail; its word stays for readers of the screen when the rail is folded. */
export function RailItem({ href, icon, label, count, active = false }: RailItemProps) {
  return (
    <AppLink
      href={href}
      title={label}
      aria-current={active ? 'page' : undefined}
      className={cn(
        'flex min-h-9 items-center gap-3 rounded-control px-3 whitespace-nowrap [&_svg]:size-5 [&_svg]:shrink-0',
        'max-rail:justify-center group-data-folded/rail:justify-center',
        active ? 'bg-trail-soft font-semibold [&_svg]:text-trail' : 'text-ink-soft hover:bg-row-focus hover:text-ink',
      )}
    >
      <span aria-hidden className="contents">
        {icon}
      </span>
      <span className="max-rail:sr-only group-data-folded/rail:sr-only">{label}</span>
      {count !== undefined && (
        <span className="ml-auto text-14 max-rail:sr-only group-data-folded/rail:sr-only">{count}</span>
      )}
    </AppLink>
  );
}
