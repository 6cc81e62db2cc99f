'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@cairn/ui/cn';

const tabs = [
  { href: '/clinic', label: 'Board' },
  { href: '/clinic/rules', label: 'Rules' },
] as const;

/** The pages about the clinic as a whole. */
export function ClinicTabs() {
  const path = usePathname();
  return (
    <nav aria-label="Clinic" className="flex flex-wrap gap-x-6 border-b border-line">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className={cn(
            '-mb-px flex min-h-(--control) items-center border-b-[3px] border-transparent hover:border-line-strong',
            path === href && 'border-trail font-semibold hover:border-trail',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
