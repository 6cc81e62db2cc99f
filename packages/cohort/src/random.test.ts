import { describe, expect, test } from 'vitest';
import { random, type Random } from './random.ts';

const draw = (next: (source: Random) => number, count = 20_000) => {
  const source = random(1, 0);
  return Array.from({ length: count }, () => next(source));
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: number[]) => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

describe('random numbers', () => {
  test.each([
    ['uniform', (source: Random) => source.uniform(), 0.5, 1 / 12],
    ['normal(3, 2)', (source: Random) => source.normal(3, 2), 3, 4],
    ['beta(2, 6)', (source: Random) => source.beta(2, 6), 0.25, 0.0208],
    ['beta(6.4, 1.6)', (source: Random) => source.beta(6.4, 1.6), 0.8, 0.0178],
    ['log of lognormal(28, 0.5)', (source: Random) => Math.log(source.lognormal(28, 0.5)), Math.log(28), 0.25],
    ['between(28, 57)', (source: Random) => source.between(28, 57), 42.5, 70.1],
  ])('%s has its mean and variance', (_name, next, expectedMean, expectedVariance) => {
    const values = draw(next);
    expect(Math.abs(mean(values) - expectedMean)).toBeLessThan(0.03 * Math.sqrt(expectedVariance));
    expect(Math.abs(variance(values) / expectedVariance - 1)).toBeLessThan(0.05);
  });

  test('an option comes up as often as its weight', () => {
    const picks = draw((source) =>
      source.pick([
        [1, 3],
        [0, 1],
      ] as const),
    );
    expect(Math.abs(mean(picks) - 0.75)).toBeLessThan(0.01);
  });

  test('one seed gives one stream, another stream of it other numbers', () => {
    expect(draw((source) => source.uniform(), 5)).toEqual(draw((source) => source.uniform(), 5));
    expect(random(1, 1).uniform()).not.toBe(random(1, 0).uniform());
  });

  test('nothing cannot be picked from', () => {
    expect(() => random(1, 0).pick([])).toThrow(RangeError);
  });
});
