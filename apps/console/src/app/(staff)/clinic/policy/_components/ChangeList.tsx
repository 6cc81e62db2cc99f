'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { PageLink } from '#app/_components/PageLink.tsx';
import type { FlagEnding, ReplayChangeKind } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { Loading, Skeleton } from '@cairn/ui/primitives/Skeleton';
import { cn } from '@cairn/ui/cn';
import { dayWords } from '#dates/dayWords.ts';
import { useTRPC } from '#trpc/client.tsx';
import { count } from '#words/count.ts';
import { ruleWords } from '#words/ruleWords.ts';
import { troubleWords } from '#words/troubleWords.ts';
import type { ReplayChangeRow } from './PolicyData.ts';

const PAGE = 8;

const endings: Record<FlagEnding, string> = {
  acted: 'was acted on',
  referred: 'was referred',
  watched: 'was watched',
  'not-useful': 'was not useful',
  superseded: 'went on in a newer flag',
};

/** What became of a flag that the draft would not raise, or what today's policy does about one it adds. */
function aside({ change }: ReplayChangeRow): string {
  if (change.kind === 'added')
    return change.earlierByDays
      ? `${count(change.earlierByDays, 'day')} earlier`
      : 'not flagged by the policy it follows';
  if (change.ending === undefined) return 'was not raised then';
  return change.ending === null ? 'is still open' : endings[change.ending];
}

/** The flags that the draft loses, or adds: who, when, on what, and what came of it. */
export function ChangeList({ replayId, kind, total }: { replayId: string; kind: ReplayChangeKind; total: number }) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.policy.replayChanges.infiniteQueryOptions(
      { replayId, kind, limit: PAGE },
      { getNextPageParam: ({ nextCursor }) => nextCursor, initialCursor: 0, enabled: total > 0, staleTime: Infinity },
    ),
  );
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Card title={`${kind === 'lost' ? 'Lost' : 'Added'} ${total}`}>
      {total === 0 ? (
        <p className="text-ink-soft">
          {kind === 'lost' ? 'No flag would have been lost.' : 'No flag would have been added.'}
        </p>
      ) : list.isPending ? (
        <Loading label="Loading the flags" className="grid gap-2">
          <Skeleton className="h-10" />
          <Skeleton className="h-10" />
          <Skeleton className="h-10" />
        </Loading>
      ) : list.isError ? (
        <ErrorState
          happened={troubleWords(list.error)}
          onRetry={() => void list.refetch()}
          retrying={list.isFetching}
        />
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.position} className="border-t border-line py-2 first:border-t-0 first:pt-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <p>
                  <PageLink
                    href={`/patients/${row.episodeId}`}
                    prefetch={false}
                    className="font-semibold text-trail hover:underline"
                  >
                    {row.givenName} {row.familyName}
                  </PageLink>
                  , {dayWords(row.change.raisedOn)}
                </p>
                <span
                  className={cn(
                    'text-14',
                    (row.change.earlierByDays || row.change.ending === 'acted' || row.change.ending === 'referred') &&
                      'font-semibold',
                  )}
                >
                  {aside(row)}
                </span>
              </div>
              <p className="text-14 text-ink-soft">
                {ruleWords[row.change.rule]}. {row.change.sentence}
              </p>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button
          variant="quiet"
          className="mt-2"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show more, {total - rows.length} left
        </Button>
      )}
    </Card>
  );
}
