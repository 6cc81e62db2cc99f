'use client';
import { History } from 'lucide-react';
import type { ReplaySummary } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { ErrorState } from '@cairn/ui/primitives/ErrorState';
import { FieldError } from '@cairn/ui/primitives/FieldError';
import { Select } from '@cairn/ui/primitives/Select';
import { dayWords } from '#dates/dayWords.ts';
import { momentWords } from '#dates/momentWords.ts';
import { count } from '#words/count.ts';
import { ChangeList } from './ChangeList.tsx';
import type { PolicyReplay } from './PolicyData.ts';
import { ReplayHeadline } from './ReplayHeadline.tsx';
import { ReplayProgress } from './ReplayProgress.tsx';
import { WeekBars } from './WeekBars.tsx';

export type Months = 3 | 6 | 12;

type ReplayPanelProps = {
  replay: PolicyReplay | null;
  months: Months;
  onMonths: (months: Months) => void;
  onTry: () => void;
  starting: boolean;
  trouble: string | null;
  /** Why the draft cannot be tried as it is, null when it can. */
  hindrance: string | null;
  /** The draft is no longer the one that was tried. */
  outdated: boolean;
  now: Date;
  zone: string;
};

/** The draft on the clinic's own past: asked for, under way, and what it found. */
export function ReplayPanel(props: ReplayPanelProps) {
  const { replay, months, onMonths, onTry, starting, trouble, hindrance, outdated, now, zone } = props;
  const running = replay?.status === 'queued' || replay?.status === 'running';
  return (
    <section
      aria-labelledby="replay-heading"
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4 rail:col-start-2 rail:row-span-2 rail:row-start-1"
    >
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="mr-auto">
          <h2 id="replay-heading" className="text-17 font-semibold">
            Replay
          </h2>
          <p className="text-14 text-ink-soft">
            {replay
              ? `${dayWords(replay.fromOn)} to ${dayWords(replay.toOn)}${replay.summary ? `, ${count(replay.summary.episodes, 'episode')}` : ''}, ${replay.finishedAt ? `run ${momentWords(replay.finishedAt, now, zone)}` : 'asked for'} by ${replay.requestedBy}`
              : 'Who would have been flagged, had the draft been in force'}
          </p>
        </div>
        <label>
          <span className="sr-only">Months to replay</span>
          <Select value={months} onChange={(event) => onMonths(Number(event.target.value) as Months)} className="w-36">
            {[3, 6, 12].map((number) => (
              <option key={number} value={number}>
                {number} months
              </option>
            ))}
          </Select>
        </label>
        <Button
          variant={replay && !outdated ? 'secondary' : 'primary'}
          onClick={onTry}
          loading={starting}
          disabled={hindrance !== null}
        >
          <History aria-hidden />
          Try it on our past
        </Button>
      </div>
      <div role="alert" className="empty:hidden">
        {trouble && <FieldError>{trouble}</FieldError>}
      </div>
      {hindrance && replay && <p className="text-14 text-ink-soft">{hindrance}</p>}
      {replay && outdated && !running && (
        <p role="status" className="rounded-card border border-line-strong bg-surface p-3">
          The draft has changed since it was tried. What stands here is about the draft as it was; try it again to see
          the new one, and to sign it.
        </p>
      )}
      {replay === null ? (
        <EmptyState title="Not tried yet" icon={<History aria-hidden />}>
          Change a setting, then try it on your past: you will see which flags would have been lost and added, and for
          whom.
        </EmptyState>
      ) : running ? (
        <ReplayProgress done={replay.episodesDone} total={replay.episodesTotal} />
      ) : replay.status === 'failed' || !replay.summary ? (
        <ErrorState
          happened="The replay stopped before its end."
          kept="Your draft is kept, and nothing else was changed."
          todo="Try it again."
        />
      ) : (
        <Result replayId={replay.id} summary={replay.summary} />
      )}
    </section>
  );
}

function Result({ replayId, summary }: { replayId: string; summary: ReplaySummary }) {
  const total = (key: 'lost' | 'added') => summary.rules.reduce((sum, rule) => sum + rule[key], 0);
  if (summary.episodes === 0)
    return (
      <EmptyState title="Nobody was in monitoring then" icon={<History aria-hidden />}>
        There is no past to try the draft on. You may sign it all the same, or choose more months.
      </EmptyState>
    );
  return (
    <>
      <ReplayHeadline summary={summary} />
      <WeekBars weeks={summary.weeks} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 sm:grid-cols-2">
        <ChangeList key={`${replayId}-lost`} replayId={replayId} kind="lost" total={total('lost')} />
        <ChangeList key={`${replayId}-added`} replayId={replayId} kind="added" total={total('added')} />
      </div>
      <p className="text-14 text-ink-soft">A replay shows who would be flagged, not how they would have fared.</p>
    </>
  );
}
