'use client';
import { PageLink } from '#app/_components/PageLink.tsx';
import { usePathname } from 'next/navigation';
import { cn } from '@cairn/ui/cn';
import { clinicTabs } from './clinicTabs.ts';

/** From one page of the section Clinic to the others. */
export function ClinicTabs() {
  const path = usePathname();
  const isHere = (href: string) => (href === '/clinic' ? path === href : path.startsWith(href));
  return (
    <nav aria-label="Clinic" className="flex gap-1 overflow-x-auto border-b border-line">
      {clinicTabs.map(({ href, label }) => (
        <PageLink
          key={href}
          href={href}
          aria-current={isHere(href) ? 'page' : undefined}
          className={cn(
            'flex min-h-10 items-center px-3 -outline-offset-3 hover:text-trail',
            isHere(href) ? 'font-semibold text-ink shadow-[inset_0_-3px_var(--trail)]' : 'text-ink-soft',
          )}
        >
          {label}
        </PageLink>
      ))}
    </nav>
  );
}
