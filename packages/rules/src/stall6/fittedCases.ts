import { caseDay } from '../caseTimeline.ts';
import type { RuleCase } from '../ruleCase.ts';

const groc = (...scores: [day: number, score: number][]) => ({
  proms: scores.map(([day, score]) => ({ instrument: 'groc' as const, on: caseDay(day), score })),
});

/**
 * STALL-6 by the fitted trend: courses on which any reading of the text agrees, and the edges of its data. Where a
 * course is in between, the bench measures it, not a case.
 */
export const fittedCases: RuleCase[] = [
  {
    name: 'no change in six weeks',
    timeline: { leg: '5*42' },
    status: 'fires',
    urgency: '7-days',
    evidence: {
      kind: 'trend',
      site: 'leg',
      logs: 42,
      from: '2026-01-05',
      to: '2026-02-15',
      stalledFrom: 0.45,
      needed: 0.3,
    },
  },
  { name: 'worse', timeline: { leg: '5*7 .*21 7*14' }, status: 'fires' },
  { name: 'pain halved', timeline: { leg: '6*7 5*7 4*14 3*14' }, status: 'quiet' },
  { name: 'pain gone', timeline: { leg: '6*7 4*7 2*14 0*14' }, status: 'quiet' },
  { name: 'better, then back where it was', timeline: { leg: '6*7 4*7 3*14 6*14' }, status: 'fires' },
  { name: 'flat for three weeks, then pain halved', timeline: { leg: '6*21 4*7 3*7 2*7' }, status: 'quiet' },

  { name: 'no change, the mean of the last weeks 2: exempt', timeline: { leg: '2*42' }, status: 'quiet' },
  { name: 'no change at 3', timeline: { leg: '3*42' }, status: 'fires' },
  { name: 'the mean of the last weeks 6.93', timeline: { leg: '7*41 6' }, status: 'fires', urgency: '7-days' },
  { name: 'the mean of the last weeks 7', timeline: { leg: '7*42' }, status: 'fires', urgency: '2-days' },
  { name: 'the mean of the last weeks 7.07', timeline: { leg: '7*41 8' }, status: 'fires', urgency: '2-days' },

  {
    name: 'the mean lacks its logs, the trend is high',
    timeline: { leg: '9*10 .*20 9*4', asOf: 42 },
    status: 'fires',
    urgency: '2-days',
  },
  {
    name: 'the mean lacks its logs, the trend is lower',
    timeline: { leg: '6*10 .*20 6*4', asOf: 42 },
    status: 'fires',
    urgency: '7-days',
  },
  { name: '5 days with a log', timeline: { leg: '5*3 .*37 5*2' }, status: 'not-enough-data' },
  { name: '6 days with a log', timeline: { leg: '8*3 .*36 8*3' }, status: 'fires' },
  { name: 'the last log is 20 days old', timeline: { leg: '6*22', asOf: 42 }, status: 'fires' },
  { name: 'the last log is 21 days old', timeline: { leg: '6*21', asOf: 42 }, status: 'not-enough-data' },
  { name: 'no log in the first week', timeline: { leg: '.*7 6*35' }, status: 'fires' },
  { name: 'no log', timeline: { asOf: 42 }, status: 'not-enough-data' },

  { name: 'day 41 is before the mark', timeline: { leg: '5*41' }, status: 'quiet' },
  { name: 'day 42 is the mark', timeline: { leg: '5*42' }, status: 'fires' },
  { name: 'day 48 is between two looks', timeline: { leg: '5*48' }, status: 'not-enough-data' },
  { name: 'day 49 is the next look', timeline: { leg: '5*49' }, status: 'fires' },
  { name: 'day 50 is between two looks', timeline: { leg: '5*50' }, status: 'not-enough-data' },
  { name: 'day 49, the last log on day 43', timeline: { leg: '5*43', asOf: 49 }, status: 'fires' },
  {
    name: 'day 49, the last log on day 42: nothing new is known',
    timeline: { leg: '5*42', asOf: 49 },
    status: 'not-enough-data',
  },
  { name: 'day 49, a rating of change since', timeline: { leg: '5*42', asOf: 49, ...groc([43, 0]) }, status: 'fires' },
  {
    name: 'the back was worse and did not move',
    timeline: { leg: '5*7 .*21 1*14', back: '6*42' },
    status: 'fires',
    evidence: { site: 'back' },
  },
];
