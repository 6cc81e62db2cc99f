/** Steps of the tables in one, and where the tail as good as ends: beyond six there is 1e-9. */
const STEPS = 16;
const END = 6;
/** The density of a standard normal, and its share below, at −6, −6 + 1/16, … 6; the share by Simpson's rule. */
const density = Float64Array.from({ length: 2 * END * STEPS + 1 }, (_, at) => densityAt(at / STEPS - END));
const below = new Float64Array(density.length);
for (let at = 1; at < below.length; at += 1) {
  const middle = densityAt((at - 0.5) / STEPS - END);
  below[at] = below[at - 1]! + (density[at - 1]! + 4 * middle + density[at]!) / (6 * STEPS);
}

function densityAt(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Share of a standard normal below `z`, to 1e-7: the nearest step by the table, the rest by the first terms of its series.
 * A fit asks for hundreds.
 */
export function normalBelow(z: number): number {
  if (z <= -END) return 0;
  if (z >= END) return 1;
  const step = ((z + END) * STEPS + 0.5) | 0;
  const node = step * (1 / STEPS) - END;
  const rest = z - node;
  return below[step]! + density[step]! * rest * (1 - rest * (node * 0.5 + rest * ((1 - node * node) * (1 / 6))));
}
