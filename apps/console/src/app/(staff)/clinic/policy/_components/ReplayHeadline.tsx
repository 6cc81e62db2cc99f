import type { ReplaySummary } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { cn } from '@cairn/ui/cn';
import { count } from '#words/count.ts';
import { ruleWords } from '#words/ruleWords.ts';

/** Alerts a therapist can bear in a patient-month. */
const LIMIT = 1;

type Counts = { kept: number; lost: number; added: number };

/** The sentence that counts, a bar a rule that changes, and what it means for the day's work. */
export function ReplayHeadline({ summary }: { summary: ReplaySummary }) {
  const total = (key: keyof Counts) => summary.rules.reduce((sum, rule) => sum + rule[key], 0);
  const all = { kept: total('kept'), lost: total('lost'), added: total('added') };
  const changing = summary.rules.filter(({ lost, added }) => lost + added > 0);
  const before = all.kept + all.lost;
  const after = all.kept + all.added;
  const byRule = changing.map(({ rule, ...counts }) => ({ name: ruleWords[rule], ...counts }));
  const rows = byRule.length === 1 ? byRule : [{ name: 'All rules', ...all }, ...byRule];
  const most = Math.max(1, ...rows.map(({ kept, lost, added }) => kept + lost + added));
  const { load } = summary;
  return (
    <Card>
      <h3 className="text-17 font-semibold">
        {all.lost + all.added === 0 ? (
          <>{count(before, 'flag')}, and none would have changed</>
        ) : (
          <>
            {count(before, 'flag')} would have been {after}: <span className="text-same-day">{all.lost} lost</span>,{' '}
            <span className="text-trail">{all.added} added</span>
          </>
        )}
      </h3>
      {changing.length > 0 && (
        <ul className="mt-3 grid gap-3">
          {rows.map(({ name, ...counts }) => (
            <li key={name} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-[12rem_7rem_minmax(0,1fr)]">
              <b>{name}</b>
              <span className="tabular-nums">
                {counts.kept + counts.lost} to <b>{counts.kept + counts.added}</b>
              </span>
              <Bar {...counts} most={most} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 border-t border-line pt-3">
        Alerts for a therapist in a patient-month: {load.before.toFixed(2)} to <b>{load.after.toFixed(2)}</b>, limit{' '}
        {LIMIT.toFixed(2)}
        {load.after > LIMIT && <b className="text-same-day">, over the limit</b>}
      </p>
    </Card>
  );
}

/** Lost is outlined, kept is grey, added is filled; each says its number where it is wide enough, and beside it if not. */
function Bar({ kept, lost, added, most }: Counts & { most: number }) {
  const parts = [
    { name: 'lost', number: lost, look: 'border-[1.5px] border-same-day text-same-day' },
    { name: 'kept', number: kept, look: 'bg-line-strong/45' },
    { name: 'added', number: added, look: 'bg-trail text-on-trail' },
  ].filter(({ number }) => number > 0);
  return (
    <span className="grid gap-0.5 text-14">
      <span aria-hidden className="flex h-5">
        {parts.map(({ name, number, look }) => (
          <span key={name} className={cn('min-w-[3px]', look)} style={{ width: `${(number / most) * 100}%` }} />
        ))}
      </span>
      <span className="flex flex-wrap gap-x-3 text-ink-soft tabular-nums">
        {lost > 0 && <b className="text-same-day">{lost} lost</b>}
        <span>{kept} kept</span>
        {added > 0 && <b className="text-trail">{added} added</b>}
      </span>
    </span>
  );
}
