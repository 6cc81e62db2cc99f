'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cn } from '@cairn/ui/cn';

/** The screens of the clinic. */
const tabs = [
  { href: '/clinic', label: 'Board' },
  { href: '/clinic/questionnaires', label: 'Questionnaires' },
];

/** The way between the screens of the clinic. */
export function ClinicTabs() {
  const path = usePathname();
  return (
    <nav aria-label="Clinic" className="flex flex-wrap gap-1 border-b border-line">
      {tabs.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className={cn(
            '-mb-px flex min-h-9 items-center border-b-[3px] border-transparent px-3 hover:border-line-strong',
            path === href && 'border-trail font-semibold text-ink hover:border-trail',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
