import { describe, expect, it } from 'vitest';
import { boutMinutes } from './boutMinutes.ts';

describe('boutMinutes', () => {
  it.each([
    ['no walk', [], []],
    ['one walk', [{ minutes: 9, bouts: null }], [9]],
    ['two walks in an entry', [{ minutes: 20, bouts: 2 }], [10, 10]],
    ['a minute that cannot be shared goes to the first', [{ minutes: 19, bouts: 2 }], [10, 9]],
    [
      'entries in order',
      [
        { minutes: 8, bouts: 1 },
        { minutes: 20, bouts: 2 },
      ],
      [8, 10, 10],
    ],
    ['more walks than minutes', [{ minutes: 1, bouts: 3 }], [1, 0, 0]],
  ])('%s', (_name, walks, minutes) => {
    expect(boutMinutes(walks)).toEqual(minutes);
  });
});
