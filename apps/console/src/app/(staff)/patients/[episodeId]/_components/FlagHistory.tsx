import { dayWords } from '#dates/dayWords.ts';
import { momentWords } from '#dates/momentWords.ts';
import { untilWords } from '#dates/untilWords.ts';
import { endingWords } from '#words/outcomeWords.ts';
import { localDateIn } from '@cairn/vocabulary';
import type { ChartFlag } from './ChartData.ts';

const Line = ({ children }: { children: React.ReactNode }) => (
  <p className="border-l-[3px] border-trail pl-3 text-14">{children}</p>
);

function beforeWords({ outcome, resolvedAt, resolvedByName }: NonNullable<ChartFlag['before']>, zone: string): string {
  if (outcome === 'superseded') return 'Goes on for an open flag: the answers of both are here.';
  const on = resolvedAt ? ` on ${dayWords(localDateIn(resolvedAt, zone))}` : '';
  const by = resolvedByName ? ` by ${resolvedByName}` : '';
  return `Raised again: closed${outcome ? ` as “${endingWords[outcome].toLowerCase()}”` : ''}${on}${by}.`;
}

/** What happened to an open flag so far: raised again, taken on, put off, told to the lead. */
export function FlagHistory({ flag, zone, now }: { flag: ChartFlag; zone: string; now: Date }) {
  const { status, before, acknowledgedByName, acknowledgedAt, acknowledgedReason } = flag;
  const { snoozedAt, snoozedUntil, snoozedByName, snoozedReason } = flag;
  // Who put off a flag that nobody had took it on by that.
  const takenOn = status !== 'open' && acknowledgedAt && acknowledgedAt.getTime() !== snoozedAt?.getTime();
  return (
    <>
      {before && <Line>{beforeWords(before, zone)}</Line>}
      {flag.escalatedAt && (
        <Line>
          <b className="text-same-day">Past due</b>; the clinic lead was told {momentWords(flag.escalatedAt, now, zone)}
          .
        </Line>
      )}
      {takenOn && (
        <Line>
          Taken on by <b>{acknowledgedByName}</b>, {momentWords(acknowledgedAt, now, zone)}
          {acknowledgedReason && `: ${acknowledgedReason}`}
        </Line>
      )}
      {snoozedAt && snoozedUntil && (
        <Line>
          {status === 'snoozed' ? 'Snoozed' : 'Was snoozed'} until <b>{untilWords(snoozedUntil, zone)}</b> by{' '}
          <b>{snoozedByName}</b>, {momentWords(snoozedAt, now, zone)}: {snoozedReason}
          <span className="block text-ink-soft">
            {status === 'snoozed'
              ? 'You can act on it or close it before. It can be snoozed only once.'
              : 'It has been snoozed once and cannot be again.'}
          </span>
        </Line>
      )}
    </>
  );
}
