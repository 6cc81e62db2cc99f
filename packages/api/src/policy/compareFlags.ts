import { type LocalDate, type RaisedFlag, type RuleId, daysBetween } from '@cairn/vocabulary';

/** The flags of one episode under two policies, side by side. */
export type Comparison<Flag = RaisedFlag> = {
  /** One flag that both raise, on the same day or a few days apart. */
  kept: { before: Flag; after: Flag }[];
  lost: Flag[];
  added: Flag[];
};

/** A date is read once, not once a pair. */
const onDay = (flag: RaisedFlag) => ({ flag, day: daysBetween('1970-01-01', flag.raisedOn) });

const neverWaits = (rule: RuleId) => rule === 'RF-E' || rule === 'RF-S';

/**
 * Pairs the flags of one rule that are less than its refractory days apart, nearest first; what is left was lost or
 * added. Answers of tier E and S never wait: theirs pair on one day only. A pair belongs to the day of the flag that
 * today's policy raises.
 * @param period the days that count, both included; flags outside of them only keep their pairs from counting as changes
 */
export function compareFlags(
  before: readonly RaisedFlag[],
  after: readonly RaisedFlag[],
  refractoryDays: number,
  period: { fromOn: LocalDate; toOn: LocalDate },
): Comparison {
  const afterByRule = Map.groupBy(after.map(onDay), ({ flag }) => flag.rule);
  const pairs = before
    .flatMap((flag, order) => {
      const one = onDay(flag);
      const within = neverWaits(flag.rule) ? 1 : refractoryDays;
      const near: { before: RaisedFlag; after: RaisedFlag; order: number; apart: number }[] = [];
      for (const other of afterByRule.get(flag.rule) ?? []) {
        const apart = Math.abs(one.day - other.day);
        if (apart < within) near.push({ before: flag, after: other.flag, order, apart });
      }
      return near;
    })
    .sort((a, b) => a.apart - b.apart || a.order - b.order);
  const paired = new Set<RaisedFlag>();
  const kept: Comparison['kept'] = [];
  for (const pair of pairs) {
    if (paired.has(pair.before) || paired.has(pair.after)) continue;
    paired.add(pair.before).add(pair.after);
    kept.push({ before: pair.before, after: pair.after });
  }
  const counts = ({ raisedOn }: RaisedFlag) => raisedOn >= period.fromOn && raisedOn <= period.toOn;
  const alone = (flags: readonly RaisedFlag[]) => flags.filter((flag) => !paired.has(flag) && counts(flag));
  return { kept: kept.filter((pair) => counts(pair.before)), lost: alone(before), added: alone(after) };
}
