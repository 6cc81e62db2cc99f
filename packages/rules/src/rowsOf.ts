const { BYTES_PER_ELEMENT: FLOAT } = Float64Array;
const { BYTES_PER_ELEMENT: INT } = Int32Array;

/**
 * Rows of numbers by day, all 0, side by side in one piece of memory: asking for each by itself takes longer than filling
 * it. @param rows how many of numbers and of whole numbers there are
 */
export function rowsOf(length: number, rows: { floats: number; ints: number }) {
  const memory = new ArrayBuffer(length * (rows.floats * FLOAT + rows.ints * INT));
  let [nextFloats, nextInts] = [0, length * rows.floats * FLOAT];
  return {
    floats: (): Float64Array => {
      nextFloats += length * FLOAT;
      return new Float64Array(memory, nextFloats - length * FLOAT, length);
    },
    ints: (): Int32Array => {
      nextInts += length * INT;
      return new Int32Array(memory, nextInts - length * INT, length);
    },
  };
}
