import type { flags } from '@cairn/db';
import { type FlagEnding, type LocalDate, type RaisedFlag, daysBetween, localDateIn } from '@cairn/vocabulary';

/** What is read of a flag that was truly raised. */
export type TrueFlag = Pick<
  typeof flags.$inferSelect,
  'id' | 'episodeId' | 'rule' | 'raisedOn' | 'resolvedAt' | 'outcome' | 'reopensId'
>;

/**
 * How the flag ended that was truly raised where a replay has `flag`: the nearest one of its rule within the refractory
 * days, else the one that was open on that day. One that went on in a newer flag ended as that one did.
 * @param raised the flags of its episode
 * @returns null while it is open, undefined when there was none
 */
export function endingOf(
  flag: RaisedFlag,
  raised: readonly TrueFlag[],
  refractoryDays: number,
  zone: string,
): FlagEnding | null | undefined {
  const same = raised.filter(({ rule }) => rule === flag.rule);
  const apart = (one: TrueFlag) => Math.abs(daysBetween(one.raisedOn, flag.raisedOn));
  const near = same.filter((one) => apart(one) < refractoryDays);
  const open = same.filter((one) => one.raisedOn <= flag.raisedOn && endedOn(one, zone) >= flag.raisedOn);
  const [nearest] = [...(near.length > 0 ? near : open)].sort((a, b) => apart(a) - apart(b));
  return nearest && lastOf(nearest, same).outcome;
}

const endedOn = ({ resolvedAt }: TrueFlag, zone: string): LocalDate =>
  resolvedAt ? localDateIn(resolvedAt, zone) : '9999-12-31';

function lastOf(flag: TrueFlag, same: readonly TrueFlag[]): TrueFlag {
  let last = flag;
  for (let left = same.length; left > 0 && last.outcome === 'superseded'; left -= 1)
    last = same.find(({ reopensId }) => reopensId === last.id) ?? last;
  return last;
}
