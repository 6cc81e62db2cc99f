import type { WalkValues } from './LogItem.ts';

/** The minutes of each walk, in order: an entry that sums up several is shared among them. */
export const boutMinutes = (walks: readonly Pick<WalkValues, 'minutes' | 'bouts'>[]): number[] =>
  walks.flatMap(({ minutes, bouts }) => {
    const count = Math.max(1, bouts ?? 1);
    const each = Math.floor(minutes / count);
    return Array.from({ length: count }, (_, index) => each + (index < minutes % count ? 1 : 0));
  });
