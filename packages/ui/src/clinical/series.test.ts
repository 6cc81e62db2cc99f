import { describe, expect, it } from 'vitest';
import { gapTicks } from './gapTicks.ts';
import { reachPath } from './reachPath.ts';
import { runsOf } from './runsOf.ts';

describe('runsOf', () => {
  it('ends a run at every missing day', () => {
    expect(runsOf([5, 6, null, 0, null, null, 7])).toEqual([
      [
        [0, 5],
        [1, 6],
      ],
      [[3, 0]],
      [[6, 7]],
    ]);
  });
});

describe('gapTicks', () => {
  it('marks missing days but not today', () => {
    expect(gapTicks([false, true, false, false])).toEqual([0, 2]);
  });
});

describe('reachPath', () => {
  const lowest = (path: string | null) =>
    Math.max(...(path?.match(/[\d.]+ [\d.]+(?=[CZ])/g) ?? []).map((pair) => Number(pair.split(' ')[1])));

  it('covers nothing of the leg when the pain is nowhere or in the back', () => {
    expect(reachPath('back', 'none')).toBeNull();
    expect(reachPath('back', 'back')).toBeNull();
  });
  it('goes further down with every place, in order', () => {
    const ends = (['buttock', 'thigh', 'knee', 'calf', 'ankle', 'foot'] as const).map((place) =>
      lowest(reachPath('back', place)),
    );
    expect(ends).toEqual([118, 157, 174, 207, 224, 235]);
  });
  it('shows on the front only from the calf on', () => {
    expect(reachPath('front', 'knee')).toBeNull();
    expect(reachPath('front', 'calf')).not.toBeNull();
  });
  it('draws nothing given up when the pain moved down', () => {
    expect(reachPath('back', 'thigh', 'foot')).toBeNull();
  });
});
