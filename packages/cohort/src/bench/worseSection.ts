import { Policy } from '@cairn/vocabulary';
import { alertLoad, type AlertLoad, type Delays } from './alertLoad.ts';
import type { BenchPatient } from './cohorts.ts';
import { oracleBound } from './oracle.ts';
import { aims, inDays, share, table } from './table.ts';

/** Of those who never relapse, how many may be flagged. */
const MOST_FALSE = 0.1;
const MOST_DAYS = 3;

/** The rise that WORSE asks for, and how many days in a row. */
const settings: [string, object][] = [
  ['from 1.75 points', { rise: 1.75 }],
  ['as written, from 2 points on 3 days', {}],
  ['from 2 points on 1 day', { days: 1 }],
  ['from 2.25 points', { rise: 2.25 }],
  ['from 2.5 points', { rise: 2.5 }],
  ['from 3 points on 1 day', { rise: 3, days: 1 }],
];

const rowOf = (name: string, worse: Delays, clearly: Delays, falsely: string) => [
  name,
  inDays(worse.median),
  inDays(worse.upper),
  inDays(clearly.median),
  share(worse.found),
  falsely,
];

/** How soon WORSE sees a relapse, at what price, beside a judge who knows all but the day. */
export function worseSection(cohorts: readonly BenchPatient[][], asWritten: AlertLoad): string {
  const curve = settings.map(([name, worse]) => {
    const changed = Object.keys(worse).length > 0;
    const load = changed ? alertLoad(cohorts, Policy.parse({ version: 1, worse })) : asWritten;
    return rowOf(name, load.worse, load.clearlyWorse, share(load.falselyWorse));
  });
  const bounds = [0.2, MOST_FALSE].map((falsely) => {
    const { worse, clearlyWorse } = oracleBound(cohorts, falsely);
    return rowOf('all-knowing judge', worse, clearlyWorse, `${falsely} by its limit`);
  });
  const { worse, clearlyWorse, falselyWorse } = asWritten;
  return [
    '## WORSE: how soon a relapse is seen',
    'Days from the relapse to the first flag, of those who log for two weeks more; beside it those whose level jumps by 2 ' +
      'points or more. The all-knowing judge is a bound, no rule: it knows the course, the baseline and the noise of each ' +
      'patient, and only not whether and when pain comes back (likelihood ratio of each day, summed).',
    aims([
      [
        'median delay 3 days or less',
        `${inDays(worse.median)} (${inDays(clearlyWorse.median)} when the level jumps by 2 points)`,
        worse.median <= MOST_DAYS,
      ],
      ['at most 10 % of steady patients flagged in 84 days', share(falselyWorse), falselyWorse.value <= MOST_FALSE],
    ]),
    table(
      ['WORSE', 'median', 'upper quartile', 'median, 2 points', 'found', 'steady patients flagged in 84 days'],
      [...curve, ...bounds],
    ),
  ].join('\n\n');
}
