import { RELAPSE_SHARE, shareOf } from './courses.ts';
import { courseShapes, type CourseShapes, type Shape } from './courseShapes.ts';

/** The courses of one day with what a fit needs of each, worked out once for every patient judged on that day. */
export interface CourseTable extends CourseShapes {
  /** First day on which the relapse holds the share up at what it brings back, `NEVER` without one. */
  relapsedFrom: Int32Array;
  /** Mean share of the first days and of the last ones, and how much of the first that takes away. */
  first: Float64Array;
  current: Float64Array;
  gone: Float64Array;
  /** The places from the one with the least gone to the one with the most. */
  leastGoneFirst: Uint16Array;
}

/** A day that no episode reaches; a whole number, which is quicker to compare with than infinity. */
export const NEVER = 1_000_000;

function relapseOn(asymptote: number, decay: Float64Array, before: number | null, judged: number): number {
  if (before === null) return NEVER;
  for (let day = judged - before; day <= judged; day += 1)
    if (shareOf(asymptote, decay[day - 1]!, false) < RELAPSE_SHARE) return day;
  return NEVER;
}

/** Mean share over days `from` … `to`; the sum of a decay has it at once until a relapse. */
function meanShare(asymptote: number, { decay, sums }: Shape, relapsedFrom: number, from: number, to: number): number {
  const steady = Math.max(from - 1, Math.min(to, relapsedFrom - 1));
  let sum = (steady - from + 1) * asymptote + (1 - asymptote) * (sums[steady]! - sums[from - 1]!);
  for (let day = steady + 1; day <= to; day += 1) sum += shareOf(asymptote, decay[day - 1]!, true);
  return sum / (to - from + 1);
}

function tableOn(day: number, firstDays: number, currentDays: number): CourseTable {
  const known = courseShapes(day);
  const { courses, shapes, asymptotes } = known;
  const count = courses.length;
  const relapsedFrom = new Int32Array(count).fill(NEVER);
  const [first, current, gone] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const currentFrom = Math.max(firstDays + 1, day - currentDays + 1);
  for (const shape of shapes)
    for (let index = shape.from; index < shape.to; index += 1) {
      const asymptote = asymptotes[index]!;
      const relapse = relapseOn(asymptote, shape.decay, courses[index]!.relapsedBefore, day);
      relapsedFrom[index] = relapse;
      first[index] = meanShare(asymptote, shape, relapse, 1, firstDays);
      current[index] = meanShare(asymptote, shape, relapse, currentFrom, day);
      gone[index] = 1 - current[index]! / first[index]!;
    }
  const leastGoneFirst = Uint16Array.from(courses.keys()).sort((a, b) => gone[a]! - gone[b]!);
  return { ...known, relapsedFrom, first, current, gone, leastGoneFirst };
}

/** More than the days on which one policy judges; other policies must not fill the memory. */
const MOST_TABLES = 1_000;
const tables = new Map<string, CourseTable>();

/** The courses judged on `day`, with the first `firstDays` and the last `currentDays` averaged. */
export function courseTable(day: number, firstDays: number, currentDays: number): CourseTable {
  const key = `${day} ${firstDays} ${currentDays}`;
  const known = tables.get(key);
  if (known) return known;
  if (tables.size >= MOST_TABLES) tables.clear();
  const table = tableOn(day, firstDays, currentDays);
  tables.set(key, table);
  return table;
}

/** The share of the level on day 1 that each course has on `day`, by its place in the table. */
export function sharesOn({ shapes, asymptotes, relapsedFrom }: CourseTable, day: number): Float64Array {
  const shares = new Float64Array(asymptotes.length);
  for (const { decay, from, to } of shapes) {
    const left = decay[day - 1]!;
    for (let index = from; index < to; index += 1)
      shares[index] = shareOf(asymptotes[index]!, left, day >= relapsedFrom[index]!);
  }
  return shares;
}
