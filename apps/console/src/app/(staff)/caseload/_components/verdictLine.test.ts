import { expect, test } from 'vitest';
import { verdictLine } from './verdictLine.ts';

const row = { improvement: null, startedOn: '2026-09-12', assessedOn: '2026-11-26' };

test.each([
  ['too-early', '2026-11-20', 'day 7, told on day 14'],
  ['not-enough-data', '2026-09-12', 'day 76, too few logs'],
  // Few logs of late, so no means: the fitted trend has told.
  ['stalled', '2026-09-12', 'day 76, by the trend'],
  ['improving', '2026-09-12', 'day 76, by the trend'],
  // WORSE needs but the last seven days, and the best weeks before them.
  ['worsening', '2026-09-12', 'day 76, by the last week'],
] as const)('without means, %s since %s says on what it rests', (verdict, startedOn, words) => {
  expect(verdictLine({ ...row, verdict, startedOn })[1]).toBe(words);
});
