import type { ReactNode } from 'react';
import { PatientShell } from '@cairn/ui/layout/PatientShell';
import { hrefs } from './hrefs.ts';
import { ShellLink } from './ShellLink.tsx';

/** The page of those who are not signed in, and of pages outside of the tabs. */
export function PlainShell({ menu, children }: { menu?: ReactNode; children: ReactNode }) {
  return (
    <PatientShell active={null} hrefs={hrefs} linkComponent={ShellLink} withoutTabs menu={menu}>
      {children}
    </PatientShell>
  );
}
