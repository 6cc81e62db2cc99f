import { describe, expect, it } from 'vitest';
import { weekdaysFor } from './weekdaysFor.ts';

describe('weekdaysFor', () => {
  it.each([
    ['as many as there are', [1, 3, 5], 3, [1, 3, 5]],
    ['one more, away from the others', [1, 2, 3, 4], 5, [1, 2, 3, 4, 6]],
    ['one more in an even week', [1, 3, 5], 4, [1, 2, 3, 5]],
    ['around the end of the week', [1, 7], 3, [1, 4, 7]],
    ['two more', [1, 4], 4, [1, 2, 4, 6]],
    ['every day', [1, 2, 3, 4, 5, 6], 7, [1, 2, 3, 4, 5, 6, 7]],
    ['never fewer', [1, 2, 3, 4, 5], 4, [1, 2, 3, 4, 5]],
  ])('%s', (_name, weekdays, wanted, expected) => {
    expect(weekdaysFor(weekdays, wanted)).toEqual(expected);
  });
});
