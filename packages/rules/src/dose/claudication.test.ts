import { describe, expect, test } from 'vitest';
import { caseTimeline } from '../caseTimeline.ts';
import { casePlan, doseCase, walkDay } from './doseCase.ts';
import { proposeDose } from './proposeDose.ts';

/** Walks with leg pain that sitting eases, pain beginning after `minutesToPain`. */
const eased = (count: number, minutesToPain: number | null, painPeak = 4) =>
  [8, 10, 12, 14].map((day, index) =>
    walkDay(day, index < count ? { painPeak, easedBySitting: true, minutesToPain } : { easedBySitting: false }),
  );
const propose = (walkLogs: ReturnType<typeof eased>) => proposeDose(doseCase({ walkLogs }));

/** Quota = minutes to symptoms × 0.7, with seats between. clinical.md 4 */
describe('the pattern of claudication', () => {
  test('on 2 walks is none', () => {
    expect(propose(eased(2, 8)).kind).toBe('advance');
  });
  test.each([3, 4])('on %i walks caps the bouts', (count) => {
    expect(propose(eased(count, 10))).toMatchObject({
      kind: 'claudication',
      to: { minutesPerBout: 7, boutsPerDay: 2, daysPerWeek: 4 },
      atMostMinutes: 7,
      grows: null,
    });
  });
  test('takes the median of the minutes', () => {
    const walks = [4, 8, 20].map((minutesToPain, index) =>
      walkDay(8 + 2 * index, { easedBySitting: true, minutesToPain, bouts: 3 }),
    );
    expect(proposeDose(doseCase({ walkLogs: walks })).to?.minutesPerBout).toBe(5);
  });
  test('never raises the dose', () => {
    expect(propose(eased(4, 60)).to?.minutesPerBout).toBe(11);
  });
  test('is not told without pain in the walks, without its minutes, or unasked', () => {
    expect(propose(eased(4, 10, 3)).kind).toBe('advance');
    expect(propose(eased(4, null)).kind).toBe('advance');
    expect(proposeDose(doseCase()).reasons.map(({ id }) => id)).not.toContain('eased-by-sitting');
  });
  test('in a flare caps the dose meanwhile too', () => {
    const proposal = proposeDose(doseCase({ leg: '3*13 6', walkLogs: eased(4, 5) }));
    expect(proposal).toMatchObject({ to: { minutesPerBout: 3 }, meanwhile: { minutesPerBout: 3 } });
  });
  test('counts the walks of the last 14 days', () => {
    const sat = { easedBySitting: true, minutesToPain: 10 };
    const on = (...days: number[]) =>
      proposeDose(doseCase({ leg: '3*21', asOf: 21, walkLogs: days.map((day) => walkDay(day, sat)) })).kind;
    expect(on(8, 15, 16)).toBe('claudication');
    expect(on(7, 15, 16)).not.toBe('claudication');
  });
  test('takes no minutes from walks that sitting did not ease', () => {
    const others = [9, 11].map((day) => walkDay(day, { easedBySitting: false, minutesToPain: 1 }));
    const unasked = [13, 14].map((day) => walkDay(day, { minutesToPain: 1 }));
    const proposal = propose([...eased(3, 10).slice(0, 3), ...unasked, ...others]);
    expect(proposal.to?.minutesPerBout).toBe(7);
  });
  test('does not merge bouts', () => {
    const plan = { ...casePlan, quotaMinutes: 15 };
    expect(proposeDose(doseCase({ plan })).grows).toBe('merge-bouts');
    expect(proposeDose(doseCase({ plan, walkLogs: eased(4, 10) })).to).toMatchObject({
      minutesPerBout: 7,
      boutsPerDay: 2,
    });
  });
  test('begins a plan without test walks', () => {
    const walkLogs = eased(3, 10);
    expect(proposeDose(caseTimeline({ leg: '3*14', walkLogs })).to).toEqual({
      minutesPerBout: 7,
      boutsPerDay: 3,
      daysPerWeek: 4,
    });
  });
});
