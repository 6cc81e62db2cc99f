'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PatientShell } from '@cairn/ui/layout/PatientShell';
import { OfflineBanner } from './OfflineBanner.tsx';
import { hrefs } from './hrefs.ts';
import { ShellLink } from './ShellLink.tsx';

const tabs = ['today', 'progress', 'plan'] as const;

/** The page of those who are signed in: the tabs, but inside a run of questions; a strip while there is no internet. */
export function PortalShell({ menu, children }: { menu: ReactNode; children: ReactNode }) {
  const path = usePathname();
  return (
    <PatientShell
      active={tabs.find((tab) => path.startsWith(`/${tab}`)) ?? null}
      hrefs={hrefs}
      linkComponent={ShellLink}
      withoutTabs={['/check', '/questions', '/intake'].includes(path)}
      menu={menu}
      banner={<OfflineBanner />}
    >
      {children}
    </PatientShell>
  );
}
