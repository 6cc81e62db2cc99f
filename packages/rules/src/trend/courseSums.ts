import { RELAPSE_SHARE } from './courses.ts';
import { type CourseTable, NEVER } from './courseTable.ts';
import type { WhitenedLogs } from './whitenedLogs.ts';

/**
 * Of the first 0 … count logs, three sums each, one after the other: a decay whitened times a level of 1, squared, and
 * times the ratings. They go into `sums` from `from` on, as memory for each would take longer than the sums.
 */
function decaySums(decay: Float64Array, logs: WhitenedLogs, sums: Float64Array, from: number): void {
  const { count, days, carried, scale, ratings } = logs;
  sums[from] = sums[from + 1] = sums[from + 2] = 0;
  let crossed = 0;
  let squared = 0;
  let rated = 0;
  let before = 0;
  for (let i = 0, at = from + 3; i < count; i += 1, at += 3) {
    const value = decay[days[i]! - 1]!;
    const kept = carried[i]!;
    const spread = scale[i]!;
    const white = (value - kept * before) * spread;
    before = value;
    crossed += white * (1 - kept) * spread;
    squared += white * white;
    rated += white * ratings[i]!;
    sums[at] = crossed;
    sums[at + 1] = squared;
    sums[at + 2] = rated;
  }
}

/** How many of the logs were written before `day`. */
function logsBefore(day: number, { count, days }: WhitenedLogs): number {
  let i = count;
  while (i > 0 && days[i - 1]! >= day) i -= 1;
  return i;
}

/** Room for the sums of one fit, written over by the next: to ask for it anew takes as long as to fill it. */
let kept = new Float64Array(0);
let own = new Float64Array(0);
let shared = new Float64Array(0);

/**
 * Each whitened course squared, and times the ratings. Until its relapse a course is asymptote + (1 − asymptote) · decay,
 * and a constant from then on, so the sums of the few decays and of a level of 1 give it without a look at the logs; by
 * hand, as this is where the time of a fit goes.
 * @returns what holds until the next call, by the place of each course
 */
export function courseSums(
  { courses, decays }: CourseTable,
  logs: WhitenedLogs,
): [own: Float64Array, shared: Float64Array] {
  const { count, days, carried, scale, ratings, flat, flatRated } = logs;
  const row = 3 * (count + 1);
  const room = decays.length * row;
  if (kept.length < room) kept = new Float64Array(2 * room);
  const sums = kept;
  for (let shape = 0; shape < decays.length; shape += 1) decaySums(decays[shape]!, logs, sums, shape * row);
  if (own.length < courses.length) [own, shared] = [new Float64Array(courses.length), new Float64Array(courses.length)];
  for (let index = 0; index < courses.length; index += 1) {
    const { asymptote, decay, shape, relapsedFrom } = courses[index]!;
    const settling = relapsedFrom === NEVER ? count : logsBefore(relapsedFrom, logs);
    const left = 1 - asymptote;
    const at = shape * row + 3 * settling;
    let squared =
      asymptote * asymptote * flat[settling]! + 2 * asymptote * left * sums[at]! + left * left * sums[at + 1]!;
    let rated = asymptote * flatRated[settling]! + left * sums[at + 2]!;
    if (settling < count) {
      // The first log of the relapse carries over from the last one before it, the others from each other.
      const before = settling > 0 ? asymptote + left * decay[days[settling - 1]! - 1]! : 0;
      const white = (RELAPSE_SHARE - carried[settling]! * before) * scale[settling]!;
      squared += white * white + RELAPSE_SHARE * RELAPSE_SHARE * (flat[count]! - flat[settling + 1]!);
      rated += white * ratings[settling]! + RELAPSE_SHARE * (flatRated[count]! - flatRated[settling + 1]!);
    }
    own[index] = squared;
    shared[index] = rated;
  }
  return [own, shared];
}
