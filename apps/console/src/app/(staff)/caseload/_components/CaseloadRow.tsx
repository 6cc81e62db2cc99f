import { Check, Phone } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import type { Outputs } from '@cairn/api';
import { PainSpark } from '@cairn/ui/clinical/PainSpark';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { WalkSpark } from '@cairn/ui/clinical/WalkSpark';
import { telHref } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { momentWords } from '#dates/momentWords.ts';
import { dueFlag } from './dueFlag.ts';
import { dueWords } from './dueWords.ts';
import { flagWords } from './flagWords.ts';
import { personWords } from './personWords.ts';
import { verdictLine } from './verdictLine.ts';

export type CaseloadRowData = Outputs['caseload']['list']['rows'][number];

type CaseloadRowProps = {
  row: CaseloadRowData;
  now: Date;
  zone: string;
  /** Absent where a row closes by an outcome: an emergency, a same-day flag. */
  onSeen?: () => void;
  marking: boolean;
};

/** A first line that carries and a second that explains. */
function Lines({ first, second, title }: { first: React.ReactNode; second: React.ReactNode; title?: string }) {
  return (
    <div title={title}>
      <div className="truncate">{first}</div>
      <div className="truncate text-14 text-ink-soft">{second}</div>
    </div>
  );
}

const Rating = ({ series, value }: { series: 'leg' | 'back'; value: number | null }) => (
  <div className={cn('flex justify-between gap-2', series === 'leg' ? 'text-leg' : 'text-back')}>
    <dt className="text-14">{series}</dt>
    <dd className="font-semibold tabular-nums">{value ?? <span className="sr-only">not logged</span>}</dd>
  </div>
);

/** One patient in two lines; the whole row opens the chart. */
export function CaseloadRow({ row, now, zone, onSeen, marking }: CaseloadRowProps) {
  const name = `${row.givenName} ${row.familyName}`;
  const emergency = row.group === 'emergency';
  const due = dueWords(row, now, zone);
  const flags = flagWords(row.openFlags, row.timeZone);
  const [verdict, arithmetic] = verdictLine(row);
  const top = dueFlag(row.openFlags);
  const quota = Math.max(0, ...row.series.quota.slice(-7).map((minutes) => minutes ?? 0));
  const mark = row.group === 'no-data' || !top ? row.group : top.urgency;
  return (
    <li
      data-row={row.episodeId}
      className={cn(
        // A row out of sight is not laid out before it comes near: of fifty, a phone shows three.
        '[contain-intrinsic-size:auto_13.5rem] [content-visibility:auto] @min-[44rem]:[contain-intrinsic-size:auto_6rem] @min-[74rem]:[contain-intrinsic-size:auto_3.5rem]',
        'caseload-row relative min-h-14 border-b border-line px-4 py-2 @min-[74rem]:py-1 rail:px-6',
        'hover:bg-row-focus has-[[data-open]:focus]:bg-row-focus has-[[data-open]:focus]:shadow-[inset_4px_0_var(--trail)]',
        emergency
          ? 'bg-emergency-soft hover:bg-emergency-soft has-[[data-open]:focus]:bg-emergency-soft'
          : 'bg-surface',
      )}
    >
      <div className="[grid-area:due]">
        <UrgencyMark urgency={mark} wordHidden className="float-left mt-0.5 mr-2 [--mark-cut:var(--surface)]" />
        <div className={cn('truncate font-semibold', due.tone)}>{due.first}</div>
        <div
          className={cn('truncate pl-[1.625rem] text-14', due.late ? 'font-semibold text-same-day' : 'text-ink-soft')}
        >
          {due.second}
        </div>
      </div>
      <div className="[grid-area:patient]">
        <Lines
          first={
            <PageLink
              href={`/patients/${row.episodeId}`}
              prefetch={false}
              data-open
              className="font-semibold outline-none after:absolute after:inset-0 focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-trail"
            >
              {name}
            </PageLink>
          }
          second={personWords(row)}
          title={`${name}, ${personWords(row)}`}
        />
      </div>
      <div className="[grid-area:verdict]">
        <Lines
          first={<span className={row.verdict === 'worsening' ? 'font-semibold' : undefined}>{verdict}</span>}
          second={arithmetic}
        />
      </div>
      <div className="flex items-center gap-3 [grid-area:pain]">
        <dl className="w-12 shrink-0 leading-5">
          <Rating series="leg" value={row.latestLeg} />
          <Rating series="back" value={row.latestBack} />
        </dl>
        {row.startedOn && <PainSpark leg={row.series.leg} back={row.series.back} />}
      </div>
      <div className="[grid-area:walked]">
        {emergency && row.phone ? (
          <a href={telHref(row.phone)} className={buttonStyle({ variant: 'danger', className: 'relative z-10' })}>
            <Phone aria-hidden />
            Call<span className="sr-only"> {name}</span>
          </a>
        ) : (
          row.startedOn && (
            <>
              <div className="truncate text-14 tabular-nums">
                {row.quotaMinutes === null
                  ? `${row.walkedMinutes} min, no plan`
                  : `${row.walkedMinutes} of ${row.quotaMinutes} min`}
              </div>
              <WalkSpark minutes={row.series.minutes.slice(-7)} quota={quota || null} />
            </>
          )
        )}
      </div>
      <div className="[grid-area:log]">
        {row.lastLogAt ? (
          <Lines
            first={momentWords(row.lastLogAt, now, zone)}
            second={
              row.seen ? (
                row.seenAt && `seen ${momentWords(row.seenAt, now, zone).replace('Today ', '')}`
              ) : (
                <span className="font-semibold text-ink">
                  <span aria-hidden className="mr-1.5 inline-block size-2 rounded-full bg-ink" />
                  not seen yet
                </span>
              )
            }
          />
        ) : (
          <span className="text-14 text-ink-soft">no log yet</span>
        )}
      </div>
      <div className="[grid-area:flags]">
        {flags.second === '' ? (
          <div title={flags.title} className="line-clamp-2 leading-5">
            {flags.first}
          </div>
        ) : (
          <Lines first={flags.first} second={flags.second} title={flags.title} />
        )}
      </div>
      <div className="justify-self-end [grid-area:seen]">
        {onSeen && row.lastLogAt && !row.seen && (
          <button
            type="button"
            onClick={onSeen}
            disabled={marking}
            title="Mark logs as seen (E)"
            aria-label={`Mark ${name}’s logs as seen`}
            className="control-edge relative z-10 grid size-8 place-items-center bg-surface text-transparent hover:border-trail hover:text-trail focus-visible:text-trail disabled:opacity-50"
          >
            <Check aria-hidden className="size-5" />
          </button>
        )}
        {row.seen && <Check aria-hidden className="mr-1.5 size-5 text-trail" />}
      </div>
    </li>
  );
}
