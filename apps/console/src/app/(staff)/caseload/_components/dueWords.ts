import { daysBetween, localDateIn } from '@cairn/vocabulary';
import { dayWords } from '#dates/dayWords.ts';
import { dueDay } from '#dates/dueDay.ts';
import { momentWords } from '#dates/momentWords.ts';
import { spanWords } from '#dates/spanWords.ts';
import { untilWords } from '#dates/untilWords.ts';
import type { CaseloadRowData } from './CaseloadRow.tsx';
import { dueFlag } from './dueFlag.ts';

type Due = { first: string; second: string; tone: string; late: boolean };

const tones = {
  now: 'text-emergency',
  'same-day': 'text-same-day',
  '2-days': 'text-soon',
  '2-working-days': 'text-soon',
  '7-days': 'text-week',
  '14-days': 'text-week',
  'weekly-queue': 'text-week',
  'next-review': 'text-review',
} as const;

/** Due days are the patient's own, wherever the clinic is. */
const late = (dueAt: Date, now: Date, zone: string): string => {
  const days = daysBetween(dueDay(dueAt, zone), localDateIn(now, zone));
  return days > 0
    ? `${days === 1 ? '1 day' : `${days} days`} late`
    : `${spanWords(now.getTime() - dueAt.getTime())} late`;
};

/** When someone must act and since when it waits, in two lines. */
export function dueWords(row: CaseloadRowData, now: Date, zone: string): Due {
  const top = dueFlag(row.openFlags);
  const quiet = { tone: 'text-ink-soft', late: false };
  if (!row.startedOn)
    return { ...quiet, first: 'Not begun', second: `invited ${dayWords(localDateIn(row.invitedAt, zone))}` };
  const [snoozed] = row.openFlags;
  if (!top && snoozed?.snoozedUntil)
    return { ...quiet, first: 'Snoozed', second: `until ${untilWords(new Date(snoozed.snoozedUntil), row.timeZone)}` };
  if (!top)
    return { ...quiet, first: 'Nothing due', second: row.group === 'on-track' ? 'next review' : 'look at the chart' };
  const raised = `raised ${momentWords(new Date(top.raisedAt), now, zone).replace('Today ', '')}`;
  const tone = tones[top.urgency];
  if (row.group === 'emergency') {
    const waits = spanWords(now.getTime() - Date.parse(top.raisedAt));
    return {
      tone,
      first: 'Now',
      second: top.status === 'acknowledged' ? `taken on, ${waits}` : `waiting ${waits}`,
      late: false,
    };
  }
  if (!row.dueAt) return { tone, first: 'Next review', second: raised, late: false };
  const on = dueDay(row.dueAt, row.timeZone);
  const today = on === localDateIn(now, row.timeZone);
  const first = today ? 'Today' : dayWords(on);
  if (row.dueAt < now) return { tone, first, second: late(row.dueAt, now, row.timeZone), late: true };
  return { tone, first, second: today ? `in ${spanWords(row.dueAt.getTime() - now.getTime())}` : raised, late: false };
}
