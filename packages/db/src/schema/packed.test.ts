import { describe, expect, test } from 'vitest';
import { packed, unpacked } from './packed.ts';

describe('numbers packed into bytes', () => {
  test.each([
    [[0, 1, 127], '00017f'],
    [[128, 300, 16_383], '8001ac02ff7f'],
    [[16_384, 32_767], '808001ffff01'],
  ])('%j is %s', (numbers, bytes) => {
    expect(packed(Int16Array.from(numbers)).toString('hex')).toBe(bytes);
  });

  test('are the same when unpacked, whichever they are', () => {
    const numbers = Int16Array.from({ length: 32_768 }, (_, number) => number);
    expect(unpacked(packed(numbers))).toEqual(numbers);
  });

  test('are none below 0', () => {
    expect(() => packed(Int16Array.from([3, -1]))).toThrow(RangeError);
  });
});
