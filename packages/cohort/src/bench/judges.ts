import type { Days } from '@cairn/rules/days';
import { meanOf } from '@cairn/rules/painSeries';
import { stallOn } from '@cairn/rules/stall6/stallOn';
import { Policy } from '@cairn/vocabulary';

/** The day on which all are judged. */
export const MARK = 42;

const needed = 0.3;
const exemptAt = 2;
const policyOf = (estimator: 'fitted' | 'means') => Policy.parse({ version: 1, stall6: { estimator } });
const policies = { fitted: policyOf('fitted'), means: policyOf('means') };

/** Whether pain has stalled, from two means or ratings; null without either. */
function compared(first: number | undefined, last: number | undefined): boolean | null {
  if (first === undefined || last === undefined) return null;
  return last > exemptAt && (first === 0 || (first - last) / first < needed);
}

const meanBetween = ({ pain, site }: Days, from: number, to: number, logs: number) =>
  meanOf(pain[site], from, to, logs)?.mean;

/** A way to judge the first six weeks: true is stalled, null cannot be told. */
export interface Judge {
  name: string;
  judge: (days: Days) => boolean | null;
}

/** STALL-6 as it is and as written, and two simpler ways that a clinician might use. */
export const judges: readonly Judge[] = [
  { name: 'STALL-6, fitted trend', judge: (days) => stallOn(days, MARK, policies.fitted)?.stalled ?? null },
  { name: 'STALL-6 as written (reference)', judge: (days) => stallOn(days, MARK, policies.means)?.stalled ?? null },
  {
    name: '7-day means, days 36–42 against 1–7',
    judge: (days) => compared(meanBetween(days, 1, 7, 4), meanBetween(days, MARK - 6, MARK, 4)),
  },
  {
    name: 'day 42 against day 1',
    judge: (days) => compared(meanBetween(days, 1, 1, 1), meanBetween(days, MARK, MARK, 1)),
  },
];
