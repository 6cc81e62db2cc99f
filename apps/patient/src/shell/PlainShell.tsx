import type { ReactNode } from 'react';
import { PatientShell } from '@cairn/ui/layout/PatientShell';
import { hrefs } from './hrefs.ts';

/** The page of those who are not signed in, and of pages outside of the tabs. */
export function PlainShell({ menu, children }: { menu?: ReactNode; children: ReactNode }) {
  return (
    <PatientShell hrefs={hrefs} menu={menu}>
      {children}
    </PatientShell>
  );
}
