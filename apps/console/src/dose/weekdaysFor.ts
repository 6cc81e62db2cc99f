const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

const apart = (a: number, b: number) => Math.min((a - b + 7) % 7, (b - a + 7) % 7);

/**
 * ISO weekdays for a number of walking days: those there are, and when more are needed the free days that lie farthest
 * from them, the earlier of two. Days are only added; none of them is taken away.
 */
export function weekdaysFor(weekdays: readonly number[], daysPerWeek: number): number[] {
  const chosen = [...weekdays];
  while (chosen.length < Math.min(7, daysPerWeek)) {
    const free = WEEK.filter((day) => !chosen.includes(day));
    const distance = (day: number) => Math.min(7, ...chosen.map((other) => apart(day, other)));
    const [best] = free.toSorted((a, b) => distance(b) - distance(a) || a - b);
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.toSorted((a, b) => a - b);
}
