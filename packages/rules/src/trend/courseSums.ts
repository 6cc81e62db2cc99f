import { RELAPSE_SHARE } from './courses.ts';
import type { CourseTable } from './courseTable.ts';
import type { WhitenedLogs } from './whitenedLogs.ts';

/**
 * Of the first 0 … count logs, three sums each, one after the other: a decay whitened times a level of 1, squared, and
 * times the ratings.
 */
function decaySums(decay: Float64Array, logs: WhitenedLogs, sums: Float64Array): void {
  const { count, days, carried, scale, ratings } = logs;
  sums[0] = sums[1] = sums[2] = 0;
  let crossed = 0;
  let squared = 0;
  let rated = 0;
  let before = 0;
  for (let i = 0, at = 3; i < count; i += 1, at += 3) {
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

/** Rows for one fit, written over by the next: to ask for them anew takes as long as to fill them. */
let room = { sums: new Float64Array(0), owns: new Float64Array(0), shareds: new Float64Array(0) };
function roomFor(logs: number, courses: number): typeof room {
  const length = 3 * (logs + 1);
  if (room.sums.length < length || room.owns.length < courses)
    room = {
      sums: new Float64Array(2 * length),
      owns: new Float64Array(courses),
      shareds: new Float64Array(courses),
    };
  return room;
}

/**
 * Each whitened course squared, and times the ratings. Until its relapse a course is asymptote + (1 − asymptote) · decay,
 * and a constant from then on, so the sums of the few decays and of a level of 1 give it without a look at the logs; by
 * hand, as this is where the time of a fit goes.
 * @returns what holds until the next call, by the place of each course
 */
export function courseSums(
  { shapes, asymptotes, relapsedFrom }: CourseTable,
  logs: WhitenedLogs,
): { owns: Float64Array; shareds: Float64Array } {
  const { count, days, carried, scale, ratings, flat, flatRated } = logs;
  const { sums, owns, shareds } = roomFor(count, asymptotes.length);
  for (let shape = 0; shape < shapes.length; shape += 1) {
    const { decay, from, relapsing, to } = shapes[shape]!;
    decaySums(decay, logs, sums);
    for (let index = from; index < to; index += 1) {
      const asymptote = asymptotes[index]!;
      const left = 1 - asymptote;
      const settling = index < relapsing ? count : logsBefore(relapsedFrom[index]!, logs);
      const at = 3 * settling;
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
      owns[index] = squared;
      shareds[index] = rated;
    }
  }
  return { owns, shareds };
}
