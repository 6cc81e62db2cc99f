import { describe, expect, it } from 'vitest';
import { planTrail, trailWords } from './planTrail.ts';

const plan = { boutsPerDay: 2, minutesPerBout: 9, breakMinutes: 2 };

describe('planTrail', () => {
  it('puts a break between bouts, not at the ends', () => {
    expect(planTrail(plan)).toEqual([{ walk: 9, walked: undefined }, { sit: 2 }, { walk: 9, walked: undefined }]);
  });
  it('leaves the break out when the plan has none', () => {
    expect(planTrail({ ...plan, breakMinutes: 0 })).toHaveLength(2);
  });
  it('draws a longer walk as long as it was', () => {
    expect(planTrail(plan, [11])[0]).toEqual({ walk: 11, walked: 11 });
  });
  it('says itself in words', () => {
    expect(trailWords(planTrail({ ...plan, breakMinutes: 1 }, [9]))).toBe(
      'Walk 9 minutes (9 walked), sit 1 minute, walk 9 minutes.',
    );
  });
});
