import { evaluate } from '@cairn/rules';
import { addDays, Timeline } from '@cairn/vocabulary';
import { expect, test, vi } from 'vitest';
import { simulate } from './simulate.ts';

vi.setConfig({ testTimeout: 60_000 });

/**
 * STALL-6 as written against known truth: the text's simulation has sensitivity above 0.90, specificity 0.87 and 74 %
 * of patients evaluable. Wide margins: this guards against a broken rule or simulator, it is no bench.
 */
test('STALL-6 on day 42 is about as accurate as clinical.md 6 says', () => {
  const counts = { hit: 0, missed: 0, cleared: 0, false: 0, unknown: 0 };
  for (const { timeline, truth } of simulate({ seed: 42, patients: 2_000, days: 42 })) {
    const { verdict, improvement, flags } = evaluate(Timeline.parse({ ...timeline, asOf: addDays('2026-01-05', 41) }));
    const flagged = flags.some(({ rule }) => rule === 'STALL-6');
    if (!improvement) counts.unknown += 1;
    else if (truth.trulyStalled) counts[flagged ? 'hit' : 'missed'] += 1;
    else counts[flagged ? 'false' : 'cleared'] += 1;
    expect(verdict === 'not-enough-data').toBe(improvement === null);
  }
  expect(Math.abs(counts.hit / (counts.hit + counts.missed) - 0.9)).toBeLessThan(0.05);
  expect(Math.abs(counts.cleared / (counts.cleared + counts.false) - 0.87)).toBeLessThan(0.05);
  expect(Math.abs(1 - counts.unknown / 2_000 - 0.74)).toBeLessThan(0.06);
});
