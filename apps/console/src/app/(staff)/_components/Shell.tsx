'use client';
import { useQuery } from '@tanstack/react-query';
import { Building2, ListChecks, Send, Users } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { ConsoleShell } from '@cairn/ui/layout/ConsoleShell';
import { ToastProvider } from '@cairn/ui/primitives/Toast';
import { useTRPC } from '#trpc/client.tsx';
import { LiveProvider } from './LiveProvider.tsx';

type ShellProps = {
  may: Record<'caseload' | 'live' | 'referrals' | 'clinic' | 'team', boolean>;
  clinicName: string;
  person: { name: string; role: string };
  foot: ReactNode;
  children: ReactNode;
};

/** Pages of columns from edge to edge. */
const flush = /^\/(caseload|patients\/[0-9a-f-]{36}(\/(plan|refer))?)$/;
/** Pages about one patient: they need the room of the rail. */
const folded = /^\/patients\/[0-9a-f-]{36}/;

/** The rail of the console around a page, with the counts that someone between two appointments looks for. */
export function Shell({ may, clinicName, person, foot, children }: ShellProps) {
  const trpc = useTRPC();
  const path = usePathname();
  const counts = useQuery(
    trpc.caseload.counts.queryOptions(undefined, { enabled: may.caseload, refetchInterval: 60_000 }),
  );
  const { data: late = 0 } = useQuery(
    trpc.referral.late.queryOptions(undefined, { enabled: may.referrals, refetchInterval: 60_000 }),
  );
  const patients = counts.data && Object.values(counts.data).reduce((sum, number) => sum + number, 0);
  const items = [
    { show: may.caseload, href: '/caseload', label: 'Caseload', icon: <ListChecks />, count: patients },
    {
      show: may.referrals,
      href: '/referrals',
      label: 'Referrals',
      icon: <Send />,
      count: late > 0 ? `${late} late` : undefined,
    },
    { show: may.clinic, href: '/clinic', label: 'Clinic', icon: <Building2 />, count: undefined },
    { show: may.team, href: '/team', label: 'Team', icon: <Users />, count: undefined },
  ].filter(({ show }) => show);
  const isActive = (href: string) => path.startsWith(href) || (href === '/caseload' && path.startsWith('/patients'));
  return (
    <ToastProvider>
      <ConsoleShell
        items={items.map(({ show: _show, ...item }) => ({ ...item, active: isActive(item.href) }))}
        homeHref="/"
        clinicName={clinicName}
        person={person}
        signOut={foot}
        folded={folded.test(path)}
        flush={flush.test(path)}
      >
        <LiveProvider enabled={may.live}>{children}</LiveProvider>
      </ConsoleShell>
    </ToastProvider>
  );
}
