import { describe, expect, test } from 'vitest';
import { CaseloadQuery } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('cursor', () => {
  test.each([
    ['a number and an id', [7.3, 'e']],
    ['instants without an end', ['-infinity', 'e']],
    ['letters of all kinds', ['o’brien, 李 "é" \\', 'e']],
  ])('%s comes back as it went', (_name, key) => {
    expect(
      decodeCursor(
        encodeCursor(key),
        key.map((part) => typeof part),
      ),
    ).toEqual(key);
  });

  test('the longest names still make a cursor that the query takes', () => {
    const key = [6, '2026-11-22 07:59:59.123456+00', `${'李'.repeat(80)}, ${'李'.repeat(80)}`, crypto.randomUUID()];
    expect(CaseloadQuery.safeParse({ cursor: encodeCursor(key) }).success).toBe(true);
    expect(decodeCursor(encodeCursor(key), ['number', 'string', 'string', 'string'])).toEqual(key);
  });

  test.each([
    ['nothing', ''],
    ['words', 'next page please'],
    ['JSON that is no list', text({ a: 1 })],
    ['a list of another length', text([1, 'e', 'f'])],
    ['a list of lists', text([[1], ['e']])],
    ['a key of the wrong kind', text(['7', 'e'])],
    ['null', text([null, 'e'])],
  ])('%s is no page', (_name, cursor) => {
    expect(() => decodeCursor(cursor, ['number', 'string'])).toThrow(InvalidInput);
  });
});
