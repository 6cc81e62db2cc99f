'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { PatientShell } from '@cairn/ui/layout/PatientShell';
import { PatientTabs } from '@cairn/ui/layout/PatientTabs';
import { OfflineBanner } from './OfflineBanner.tsx';
import { hrefs } from './hrefs.ts';

const tabs = ['today', 'progress', 'plan'] as const;
/** Runs of questions. */
const inside = ['/check', '/questions', '/intake'];

/** The page of those who are signed in: the tabs, but inside a run of questions; a strip while there is no internet. */
export function PortalShell({ menu, children }: { menu: ReactNode; children: ReactNode }) {
  const path = usePathname();
  const active = tabs.find((tab) => path.startsWith(`/${tab}`)) ?? null;
  return (
    <PatientShell
      hrefs={hrefs}
      tabs={inside.includes(path) ? undefined : <PatientTabs active={active} hrefs={hrefs} />}
      menu={menu}
      banner={<OfflineBanner />}
    >
      {children}
    </PatientShell>
  );
}
