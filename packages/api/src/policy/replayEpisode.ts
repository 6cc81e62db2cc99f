import { type Looked, evaluateDays, explain } from '@cairn/rules';
import {
  type LocalDate,
  type Policy,
  type RaisedFlag,
  type ReplayChange,
  type TimeZone,
  daysBetween,
} from '@cairn/vocabulary';
import { type Comparison, compareFlags } from './compareFlags.ts';
import { type TrueFlag, endingOf } from './endingOf.ts';

/**
 * One episode under both policies, over its whole history: what they raise in the replayed days, and what differs, with
 * how the lost flags truly ended and when today's policy would have raised the added ones.
 */
export function replayEpisode(
  { raised, timeZone, ...looked }: Looked & { timeZone: TimeZone; raised: readonly TrueFlag[] },
  today: Policy,
  draft: Policy,
  period: { fromOn: LocalDate; toOn: LocalDate },
): Comparison & { changes: ReplayChange[] } {
  const [before = [], after = []] = evaluateDays(looked, [today, draft]).map(({ flags }) => flags);
  const compared = compareFlags(before, after, today.refractoryDays, period);
  const said = (flag: RaisedFlag) => ({
    rule: flag.rule,
    raisedOn: flag.raisedOn,
    sentence: explain(flag).sentence,
  });
  const later = ({ rule, raisedOn }: RaisedFlag) =>
    before.find((flag) => flag.rule === rule && flag.raisedOn > raisedOn)?.raisedOn ?? null;
  return {
    ...compared,
    changes: [
      ...compared.lost.map((flag): ReplayChange => {
        const ending = endingOf(flag, raised, today.refractoryDays, timeZone);
        return { kind: 'lost', ...said(flag), ...(ending !== undefined && { ending }) };
      }),
      ...compared.added.map((flag): ReplayChange => {
        const on = later(flag);
        return { kind: 'added', ...said(flag), earlierByDays: on === null ? null : daysBetween(flag.raisedOn, on) };
      }),
    ],
  };
}
