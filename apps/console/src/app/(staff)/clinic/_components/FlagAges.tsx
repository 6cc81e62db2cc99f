import { PageLink } from '#app/_components/PageLink.tsx';
import { urgencies } from '@cairn/vocabulary';
import { cn } from '@cairn/ui/cn';
import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { spanWords } from '#dates/spanWords.ts';
import { ruleWords } from '#words/ruleWords.ts';
import type { BoardData } from './BoardData.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { timePlace } from './timeAxis.ts';
import { urgencyLook } from './urgencyLook.ts';

const HOUR_MS = 3_600_000;
/** Dots nearer than this, in per cent of the axis, stand above and below one another. */
const NEAR = 2;
const levels = [0, -7, 7, -12, 12];

/** A place for each dot so that no two of one age hide one another. */
function swarm(hours: number[]): { x: number; y: number }[] {
  const last: number[] = levels.map(() => -Infinity);
  return hours.map((age) => {
    const x = timePlace(age);
    const level = Math.max(
      0,
      last.findIndex((place) => x - place >= NEAR),
    );
    last[level] = x;
    return { x, y: levels[level] ?? 0 };
  });
}

/** Open flags by age: one mark is one flag, filled when past its limit, dotted while it is put off. */
export function FlagAges({ board, linked }: { board: BoardData; linked: boolean }) {
  const { openFlags, now } = board;
  const ageOf = (raisedAt: Date) => (now.getTime() - raisedAt.getTime()) / HOUR_MS;
  const snoozed = openFlags.filter(({ status }) => status === 'snoozed').length;
  const late = openFlags.filter((flag) => flag.late);
  const rows = urgencies.flatMap((urgency) => {
    const flags = openFlags
      .filter((flag) => flag.urgency === urgency)
      .toSorted((a, b) => b.raisedAt.getTime() - a.raisedAt.getTime());
    if (flags.length === 0) return [];
    const { fill, edge, limit } = urgencyLook[urgency];
    const places = swarm(flags.map(({ raisedAt }) => ageOf(raisedAt)));
    const lateHere = flags.filter((flag) => flag.late).length;
    const snoozedHere = flags.filter(({ status }) => status === 'snoozed').length;
    return [
      {
        urgency,
        limit,
        marks: flags.map((flag, index) => (
          <span
            key={flag.id}
            title={`${flag.givenName} ${flag.familyName}, ${ruleWords[flag.rule]}, ${spanWords(now.getTime() - flag.raisedAt.getTime())}${flag.status === 'snoozed' ? ', snoozed' : ''}`}
            className={cn(
              'absolute top-1/2 -mt-[5px] -ml-[5px] size-2.5 rounded-full border-[1.5px]',
              edge,
              flag.late ? fill : 'bg-surface',
              flag.status === 'snoozed' && 'border-dotted',
            )}
            style={{ left: `${places[index]?.x ?? 0}%`, transform: `translateY(${places[index]?.y ?? 0}px)` }}
          />
        )),
        says: (
          <>
            <b className="tabular-nums">{flags.length}</b>
            <span className={cn('w-24 text-14', lateHere > 0 ? 'font-semibold text-same-day' : 'text-ink-soft')}>
              {urgency === 'next-review' ? 'no limit' : lateHere > 0 ? `${lateHere} past due` : 'none late'}
              {snoozedHere > 0 && <span className="block font-normal text-ink-soft">{snoozedHere} snoozed</span>}
            </span>
          </>
        ),
      },
    ];
  });
  return (
    <Card
      title="Open flags by age"
      aside={`${openFlags.length} open, ${late.length} past due${snoozed > 0 ? `, ${snoozed} snoozed` : ''}; one mark is one flag, filled when past its limit${snoozed > 0 ? ', dotted while snoozed' : ''}`}
    >
      {rows.length === 0 ? (
        <p className="text-ink-soft">No flag is open. Flags stand here from the moment a rule raises them.</p>
      ) : (
        <TimeAxis label="Open flags by urgency" rows={rows} />
      )}
      {late.length > 0 && (
        <Disclosure summary={`Who waits: ${late.length} past due`} className="mt-1">
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {late.map((flag) => (
              <li key={flag.id} className="border-t border-line py-1.5">
                {linked ? (
                  <PageLink
                    href={`/patients/${flag.episodeId}`}
                    prefetch={false}
                    className="font-semibold text-trail hover:underline"
                  >
                    {flag.givenName} {flag.familyName}
                  </PageLink>
                ) : (
                  <b>
                    {flag.givenName} {flag.familyName}
                  </b>
                )}
                <span className="block text-14 text-ink-soft">
                  {ruleWords[flag.rule]}, open {spanWords(now.getTime() - flag.raisedAt.getTime())}
                  {flag.status === 'acknowledged' && ', taken on'}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
