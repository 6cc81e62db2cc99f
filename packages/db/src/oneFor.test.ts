import { expect, test } from 'vitest';
import { oneFor, oneForAll } from './oneFor.ts';

test('what is made once for a key is made again for another', () => {
  let made = 0;
  const numberOf = oneFor((_key: string) => (made += 1));
  expect([numberOf('a'), numberOf('b'), numberOf('a')]).toEqual([1, 2, 1]);
});

test('what is made once for a list of keys is made again for another list, longer, shorter or in another order', () => {
  let made = 0;
  const numberOf = oneForAll((_keys: readonly string[]) => (made += 1));
  expect([['a'], ['a', 'b'], ['b', 'a'], ['a'], [], ['a', 'b']].map(numberOf)).toEqual([1, 2, 3, 1, 4, 2]);
});
