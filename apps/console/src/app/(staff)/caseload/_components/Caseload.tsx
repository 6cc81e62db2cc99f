'use client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import { type CaseloadGroup, caseloadGroups } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { Button } from '@cairn/ui/primitives/Button';
import { useNow } from '#dates/useNow.ts';
import { useTRPC } from '#trpc/client.tsx';
import { useMarkSeen } from '../../_components/useMarkSeen.ts';
import { CaseloadBar } from './CaseloadBar.tsx';
import { CaseloadEmpty } from './CaseloadEmpty.tsx';
import { CaseloadFilters } from './CaseloadFilters.tsx';
import { CaseloadGroupSection } from './CaseloadGroupSection.tsx';
import { CaseloadHeader } from './CaseloadHeader.tsx';
import type { CaseloadRowData } from './CaseloadRow.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { caseloadOptions } from './caseloadOptions.ts';
import type { CaseloadView } from './readView.ts';
import { useCaseloadKeys } from './useCaseloadKeys.ts';
import { viewHref } from './viewHref.ts';

type CaseloadProps = { view: CaseloadView; zone: string; ownOnly: boolean; renderedAt: Date };

/** Changes come by themselves; this is for what nobody tells of, and for when nothing comes. */
const fresh = { refetchInterval: 60_000, refetchOnWindowFocus: 'always' } as const;

/** Who needs someone now, and why. An emergency stays on top whatever is asked for. */
export function Caseload({ view, zone, ownOnly, renderedAt }: CaseloadProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const now = useNow(renderedAt);
  const [navigating, startTransition] = useTransition();
  const [keysShown, setKeysShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const counts = useQuery(trpc.caseload.counts.queryOptions(undefined, fresh)).data ?? {};
  const pinned = useInfiniteQuery(
    trpc.caseload.list.infiniteQueryOptions({ group: 'emergency' }, { ...caseloadOptions, ...fresh }),
  );
  const page = useInfiniteQuery(trpc.caseload.list.infiniteQueryOptions(view, { ...caseloadOptions, ...fresh }));
  const { mark, markingId } = useMarkSeen();

  const emergencies = pinned.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const rows = (page.data?.pages.flatMap((each) => each.rows) ?? []).filter(({ group }) => group !== 'emergency');
  const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
  const go = (next: CaseloadView) => startTransition(() => router.replace(viewHref(next), { scroll: false }));

  const markRow = (row: CaseloadRowData) => mark(row.episodeId, `${row.givenName} ${row.familyName}`);
  const closesByOutcome = ({ group }: CaseloadRowData) => group === 'emergency' || group === 'same-day';
  useCaseloadKeys({
    list,
    onSeen: (episodeId) => {
      const row = rows.find((each) => each.episodeId === episodeId);
      if (row && !closesByOutcome(row) && !row.seen && row.lastLogAt) markRow(row);
    },
    onGroup: (rank) => {
      const group = caseloadGroups[rank - 1];
      go({ ...view, group: group === view.group ? undefined : group });
    },
    onHelp: () => setKeysShown(true),
  });

  const section = (group: CaseloadGroup | 'all', members: CaseloadRowData[], count: number | undefined) => (
    <CaseloadGroupSection
      key={group}
      group={group}
      count={count}
      rows={members}
      now={now}
      zone={zone}
      markingId={markingId}
      onSeen={(row) => (closesByOutcome(row) ? undefined : () => markRow(row))}
    />
  );
  const narrowed = Boolean(view.filter ?? view.search ?? view.therapistId);
  const groups = caseloadGroups.filter((group) => rows.some((row) => row.group === group));

  return (
    <div className="flex flex-col bar:h-dvh">
      <CaseloadHeader
        total={total}
        search={view.search ?? ''}
        onSearch={(search) => go({ ...view, search: search || undefined })}
        checkedAt={new Date(page.dataUpdatedAt)}
        unreachable={page.isRefetchError}
        zone={zone}
      />
      <CaseloadFilters
        view={view}
        therapist={page.data?.pages[0]?.rows[0]?.therapist}
        onSort={(sort) => go({ ...view, sort })}
      />
      <div
        ref={list}
        aria-busy={navigating}
        className={cn(
          '@container/caseload flex min-h-0 flex-1 flex-col transition-opacity',
          navigating && 'opacity-60',
        )}
      >
        <ColumnHeads />
        {emergencies.length > 0 && (
          <div className="shrink-0 border-b border-line bar:max-h-[40%] bar:overflow-y-auto">
            {section('emergency', emergencies, counts.emergency ?? emergencies.length)}
          </div>
        )}
        <div className="min-h-0 flex-1 bar:overflow-y-auto">
          {view.sort === 'urgency'
            ? groups.map((group) =>
                section(
                  group,
                  rows.filter((row) => row.group === group),
                  narrowed ? undefined : counts[group],
                ),
              )
            : rows.length > 0 && section('all', rows, undefined)}
          {rows.length === 0 && view.group !== 'emergency' && (
            <CaseloadEmpty total={total} view={view} ownOnly={ownOnly} />
          )}
          {page.hasNextPage && (
            <div className="flex items-center gap-3 px-4 py-3 rail:px-6">
              <Button variant="secondary" onClick={() => void page.fetchNextPage()} loading={page.isFetchingNextPage}>
                Show more
              </Button>
              <span className="text-14 text-ink-soft">{rows.length + emergencies.length} shown</span>
            </div>
          )}
        </div>
      </div>
      <CaseloadBar counts={counts} total={total} view={view} onKeys={() => setKeysShown(true)} />
      <KeysDialog open={keysShown} onOpenChange={setKeysShown} />
    </div>
  );
}
