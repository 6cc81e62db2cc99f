/** Bits of a number that a byte holds; its highest bit says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;

/**
 * Whole numbers from 0 to 32,767 in as few bytes as each needs, its lowest bits first: one below 128, as nearly all of a
 * day's are. (LEB128, as in WebAssembly and Protocol Buffers.)
 * @throws RangeError for one below 0, which would bend all that come after it
 */
export function packed(numbers: Int16Array): Buffer {
  const bytes = Buffer.allocUnsafe(numbers.length * 3);
  let length = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    let left = numbers[at]!;
    if (left < 0) throw new RangeError(`${left} cannot be packed.`);
    for (; left >= MORE; left >>= BITS) bytes[length++] = (left % MORE) | MORE;
    bytes[length++] = left;
  }
  return bytes.subarray(0, length);
}

/** The numbers that were `packed`. */
export function unpacked(bytes: Uint8Array): Int16Array {
  const numbers = new Int16Array(bytes.length);
  let count = 0;
  let [number, bits] = [0, 0];
  // By index: an iterator takes nearly twice as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    number |= (byte % MORE) << bits;
    bits += BITS;
    if (byte >= MORE) continue;
    numbers[count++] = number;
    number = bits = 0;
  }
  return count === bytes.length ? numbers : numbers.slice(0, count);
}
