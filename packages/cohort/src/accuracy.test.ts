import { expect, test, vi } from 'vitest';
import { arms, type ArmName } from './arm.ts';
import { judgeCohorts } from './bench/judgeCohorts.ts';
import { judges } from './bench/judges.ts';

vi.setConfig({ testTimeout: 120_000 });

const named = (arm: ArmName, seeds: number[], patients: number) => {
  const [fitted, reference] = judgeCohorts(arm, seeds, patients);
  if (!fitted || !reference) throw new Error(`Only ${judges.length} judges.`);
  return { fitted, reference };
};

/**
 * STALL-6 as written against known truth: the text's simulation has sensitivity above 0.90, specificity 0.87 and 74 %
 * of patients evaluable. Wide margins: this guards against a broken rule or simulator, it is no bench.
 */
test('STALL-6 by the means is about as accurate on day 42 as clinical.md 6 says', () => {
  const { sensitivity, specificity, judged } = named('base', [42], 1_500).reference;
  expect(Math.abs(sensitivity.value - 0.9)).toBeLessThan(0.05);
  expect(Math.abs(specificity.value - 0.87)).toBeLessThan(0.05);
  expect(Math.abs(judged.value - 0.74)).toBeLessThan(0.06);
});

/** Margins for chance with so few patients; the figures are in docs/bench.md. */
test('the fitted trend reaches its aims on the base arm', () => {
  const { sensitivity, specificity, judged } = named('base', [42], 1_500).fitted;
  expect(sensitivity.value + specificity.value).toBeGreaterThan(1.77);
  expect(Math.min(sensitivity.value, specificity.value)).toBeGreaterThan(0.86);
  expect(judged.value).toBeGreaterThan(0.87);
});

test.each(Object.keys(arms) as ArmName[])('in the %s arm the fitted trend is no worse than the reference', (arm) => {
  const { fitted, reference } = named(arm, [43], 800);
  const margin = 0.03;
  expect(fitted.sensitivity.value).toBeGreaterThan(reference.sensitivity.value - margin);
  expect(fitted.specificity.value).toBeGreaterThan(reference.specificity.value - margin);
  expect(fitted.judged.value).toBeGreaterThan(reference.judged.value);
});
