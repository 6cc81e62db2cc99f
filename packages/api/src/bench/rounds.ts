/** Milliseconds: the median of the rounds' medians, and the lowest and highest of these. */
export type Taken = { median: number; low: number; high: number };

/** The middle one, or between the two. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Times things against each other: in each round each runs `times` times, one after the other in turn, so that what else
 * the machine does weighs on all alike.
 * @param things each runs once and tells the milliseconds that count
 */
export async function rounds(
  things: ((turn: number) => Promise<number>)[],
  { rounds: count, times }: { rounds: number; times: number },
): Promise<Taken[]> {
  for (const thing of things) await thing(0);
  const medians: number[][] = things.map(() => []);
  for (let round = 0; round < count; round += 1) {
    const taken: number[][] = things.map(() => []);
    for (let turn = 0; turn < times; turn += 1)
      for (const [at, thing] of things.entries()) taken[at]!.push(await thing(turn));
    for (const [at, values] of taken.entries()) medians[at]!.push(median(values));
  }
  return medians.map((values) => ({ median: median(values), low: Math.min(...values), high: Math.max(...values) }));
}

export const inWords = ({ median: middle, low, high }: Taken): string =>
  `${middle.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
