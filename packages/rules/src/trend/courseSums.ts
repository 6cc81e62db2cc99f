import { shareOf } from './courses.ts';
import type { CourseTable, TabledCourse } from './courseTable.ts';
import type { WhitenedLogs } from './whitenedLogs.ts';

/**
 * Of the first 0 … count logs, three sums each, one after the other: a decay whitened times a level of 1, squared, and
 * times the ratings. They go into `sums` from `from` on, as memory for each would take longer than the sums.
 */
function decaySums(decay: Float64Array, logs: WhitenedLogs, sums: Float64Array, from: number): void {
  const { count, days, carried, scale, ratings } = logs;
  let crossed = 0;
  let squared = 0;
  let rated = 0;
  let before = 0;
  for (let i = 0, at = from + 3; i < count; i += 1, at += 3) {
    const value = decay[(days[i] ?? 1) - 1] ?? 0;
    const kept = carried[i] ?? 0;
    const spread = scale[i] ?? 1;
    const white = (value - kept * before) * spread;
    before = value;
    crossed += white * (1 - kept) * spread;
    squared += white * white;
    rated += white * (ratings[i] ?? 0);
    sums[at] = crossed;
    sums[at + 1] = squared;
    sums[at + 2] = rated;
  }
}

/** How many of the logs were written before `day`. */
function logsBefore(day: number, { count, days }: WhitenedLogs): number {
  let i = count;
  while ((days[i - 1] ?? 0) >= day) i -= 1;
  return i;
}

/** Adds the logs from number `first` on, written after the relapse of `course`, to its sums at `index`. */
function addRelapse(
  course: TabledCourse,
  logs: WhitenedLogs,
  first: number,
  index: number,
  own: Float64Array,
  shared: Float64Array,
) {
  const { asymptote, decay } = course;
  const { days, carried, scale, ratings } = logs;
  const decayed = (i: number) => decay[(days[i] ?? 1) - 1] ?? 0;
  let before = shareOf(asymptote, decayed(first - 1), false);
  for (let i = first; i < logs.count; i += 1) {
    const share = shareOf(asymptote, decayed(i), true);
    const white = (share - (carried[i] ?? 0) * before) * (scale[i] ?? 1);
    before = share;
    own[index] = (own[index] ?? 0) + white * white;
    shared[index] = (shared[index] ?? 0) + white * (ratings[i] ?? 0);
  }
}

/** Room for the sums of one fit, kept for the next: to ask for it anew takes as long as to fill it. */
let kept = new Float64Array(0);

/**
 * Each whitened course squared, and times the ratings. Until its relapse a course is asymptote + (1 − asymptote) · decay,
 * so the sums of the few decays give it without a look at the logs; by hand, as this is where the time of a fit goes.
 */
export function courseSums(
  { courses, decays }: CourseTable,
  logs: WhitenedLogs,
): [own: Float64Array, shared: Float64Array] {
  const { count, flat, flatRated } = logs;
  const row = 3 * (count + 1);
  const room = decays.length * row;
  if (kept.length < room) kept = new Float64Array(2 * room);
  const sums = kept;
  for (const [shape, decay] of decays.entries()) decaySums(decay, logs, sums, shape * row);
  const own = new Float64Array(courses.length);
  const shared = new Float64Array(courses.length);
  for (let index = 0; index < courses.length; index += 1) {
    const course = courses[index];
    if (!course) continue;
    const { asymptote, shape, relapsedBefore, relapsedFrom } = course;
    const settling = relapsedBefore === null ? count : logsBefore(relapsedFrom, logs);
    const left = 1 - asymptote;
    const at = shape * row + 3 * settling;
    own[index] =
      asymptote * asymptote * (flat[settling] ?? 0) +
      2 * asymptote * left * (sums[at] ?? 0) +
      left * left * (sums[at + 1] ?? 0);
    shared[index] = asymptote * (flatRated[settling] ?? 0) + left * (sums[at + 2] ?? 0);
    if (settling < count) addRelapse(course, logs, settling, index, own, shared);
  }
  return [own, shared];
}
