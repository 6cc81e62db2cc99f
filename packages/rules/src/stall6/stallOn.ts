import type { Policy } from '@cairn/vocabulary';
import type { Days } from '../days.ts';
import { logsIn } from '../painSeries.ts';
import type { EvidenceOf } from '../rule.ts';
import { dated } from '../windows.ts';
import { stallMeasure } from './condition.ts';
import { fittedStall } from './fitted.ts';

/** Whether pain has stalled, by the policy's estimator. */
export interface Stall {
  /** null: there are logs, but it cannot be told yet. */
  stalled: boolean | null;
  /** Level of the last days, NPRS points. */
  current: number;
  /** Share of the baseline gone. */
  relative: () => number | null;
  evidence: () => EvidenceOf<'change' | 'trend'>;
}

function byMeans(days: Days, day: number, policy: Policy): Stall | null {
  const measure = stallMeasure(days, day, policy);
  if (!measure) return null;
  return {
    stalled: measure.stalled,
    current: measure.current.mean,
    relative: () => measure.relative,
    evidence: () => {
      const { stalled: _, baseline, current, ...measured } = measure;
      return {
        kind: 'change',
        site: days.site,
        baseline: dated(days, baseline),
        current: dated(days, current),
        ...measured,
      };
    },
  };
}

/** STALL-6's condition on `day`; null without the logs it needs. Means are the reference. @source clinical.md 6 */
export function stallOn(days: Days, day: number, policy: Policy): Stall | null {
  return policy.stall6.estimator === 'means' ? byMeans(days, day, policy) : fittedStall(days, day, policy);
}

/** Whether anything new of the trend was learnt on days `from` … `to`: a log at the worse site, or a score. */
export const learntBetween = ({ pain, site, groc, rmdq }: Days, from: number, to: number): boolean =>
  logsIn(pain[site], from, to) > 0 || [...groc, ...rmdq].some(({ day }) => day >= from && day <= to);

/** The last day up to `day` on which the trend is looked at: the mark, then once a week. The means are every day. */
export function lastLook(day: number, { estimator, day: mark, everyDays }: Policy['stall6']): number {
  return estimator === 'means' || day < mark ? day : day - ((day - mark) % everyDays);
}
