type Row = Float64Array;

/** Three rows of numbers of one length in one piece of memory: to ask for each by itself takes a good part of a fit. */
export function threeRows(length: number): [Row, Row, Row] {
  const memory = new Float64Array(3 * length);
  return [memory.subarray(0, length), memory.subarray(length, 2 * length), memory.subarray(2 * length)];
}
