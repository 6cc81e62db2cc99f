import { expect, test } from 'vitest';
import { caseDay, caseTimeline } from './caseTimeline.ts';
import { episodeDays } from './episodeDays.ts';
import { nudgeDue } from './nudgeDue.ts';

const cases = [
  { name: 'the last log is 3 days old', leg: '5 5', asOf: 5, due: null },
  { name: 'the last log is 4 days old', leg: '5 5', asOf: 6, due: { lastLogOn: caseDay(2), days: 4 } },
  { name: 'the last log is 5 days old', leg: '5 5', asOf: 7, due: { lastLogOn: caseDay(2), days: 5 } },
  { name: 'never a log, day 3', leg: '', asOf: 3, due: null },
  { name: 'never a log, day 4', leg: '', asOf: 4, due: { lastLogOn: null, days: 4 } },
];

test.each(cases)('$name', ({ leg, asOf, due }) => {
  const timeline = caseTimeline({ leg, asOf });
  expect(nudgeDue(episodeDays(timeline), timeline.asOf)).toEqual(due);
});
