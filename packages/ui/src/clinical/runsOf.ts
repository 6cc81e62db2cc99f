/** Unbroken runs of values as `[index, value]` pairs: a missing day ends a run, so no line ever bridges a gap. */
export function runsOf(values: readonly (number | null)[]): [index: number, value: number][][] {
  const runs: [number, number][][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const open = runs.at(-1);
    if (open && open.at(-1)?.[0] === index - 1) open.push([index, value]);
    else runs.push([[index, value]]);
  });
  return runs;
}
