'use client';
import { UserPlus } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { clockTime } from '#dates/clockTime.ts';
import { LiveStatus } from '../../_components/LiveStatus.tsx';
import { SearchField } from './SearchField.tsx';

type CaseloadHeaderProps = {
  total: number;
  search: string;
  onSearch: (search: string) => void;
  checkedAt: Date;
  /** The last refresh did not get through; what is shown is older. */
  unreachable: boolean;
  zone: string;
};

export function CaseloadHeader({ total, search, onSearch, checkedAt, unreachable, zone }: CaseloadHeaderProps) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2.5 rail:px-6">
      <h1 className="mr-auto text-25 font-semibold">
        Caseload <span className="text-17 font-normal text-ink-soft">{total}</span>
      </h1>
      <p className="text-14 text-ink-soft" role={unreachable ? 'alert' : undefined}>
        {unreachable ? (
          <span className="font-semibold text-same-day">
            The server does not answer; this is from {clockTime(checkedAt, zone)}
          </span>
        ) : (
          <LiveStatus checkedAt={clockTime(checkedAt, zone)} />
        )}
      </p>
      <SearchField search={search} onSearch={onSearch} />
      <PageLink href="/patients/invite" className={buttonStyle({ variant: 'secondary' })}>
        <UserPlus aria-hidden />
        Invite a patient
      </PageLink>
    </header>
  );
}
