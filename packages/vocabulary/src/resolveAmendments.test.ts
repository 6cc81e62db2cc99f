import { expect, test } from 'vitest';
import { resolveAmendments } from './resolveAmendments.ts';

const first = { id: 'a', writtenAt: '2026-01-05T08:00:00Z', nprs: 8 };
const second = { id: 'b', amends: 'a', writtenAt: '2026-01-05T09:00:00Z', nprs: 3 };
const third = { id: 'c', amends: 'a', writtenAt: '2026-01-05T12:00:00+02:00', nprs: 4 };
const other = { id: 'z', writtenAt: '2026-01-05T07:00:00Z', nprs: 1 };

test.each([
  ['a log alone', [first], [first]],
  ['an amendment replaces what it amends', [first, second], [second]],
  ['the latest instant wins, whatever its zone', [third, second, first], [third]],
  ['of one instant the greater id wins', [second, { ...second, id: 'bb' }], [{ ...second, id: 'bb' }]],
  [
    'an amendment wins over a first version with a later clock',
    [{ ...first, writtenAt: '2030-01-01T00:00:00Z' }, second],
    [second],
  ],
  ['an amendment without its first version counts', [second], [second]],
  ['a log sent twice counts once', [first, first, other], [first, other]],
  ['logs without an id all count', [{ nprs: 1 }, { nprs: 1 }], [{ nprs: 1 }, { nprs: 1 }]],
])('%s', (_name, logs, expected) => {
  expect(resolveAmendments<object>(logs)).toEqual(expected);
  expect(new Set(resolveAmendments<object>(logs.toReversed()))).toEqual(new Set(expected));
});
