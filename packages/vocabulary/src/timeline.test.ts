import { describe, expect, test } from 'vitest';
import { Timeline, type TimelineInput } from './timeline.ts';

const minimal: TimelineInput = { id: 'a', timeZone: 'America/Chicago', startedOn: '2026-01-05', asOf: '2026-01-20' };
const issuesOf = (input: object) =>
  Timeline.safeParse({ ...minimal, ...input }).error?.issues.map(({ path }) => path.join('.'));

describe('a timeline', () => {
  test('absent and null lists are empty', () => {
    const empty = { painLogs: [], walkLogs: [], safetyChecks: [], proms: [], plan: [] };
    expect(Timeline.parse(minimal)).toMatchObject(empty);
    expect(Timeline.parse({ ...minimal, painLogs: null, walkLogs: null, plan: null, intake: null })).toMatchObject(
      empty,
    );
  });
  test('unknown keys are ignored', () => {
    expect(issuesOf({ note: 'x', painLogs: [{ on: '2026-01-05', legNprs: 1, mood: 'fine' }] })).toBeUndefined();
  });
  test('several ratings a day, nulls, later logs and instruments from before day 1 are fine', () => {
    const painLogs = [
      { on: '2026-01-05', legNprs: 0, backNprs: null },
      { on: '2026-01-05', legNprs: 10 },
      { on: '2027-01-05' },
    ];
    const proms = [{ instrument: 'rmdq', on: '2026-01-02', score: 24 }];
    expect(issuesOf({ painLogs, proms, intake: { on: '2026-01-01' } })).toBeUndefined();
  });

  const pain = (log: object) => ({ painLogs: [{ on: '2026-01-05', ...log }] });
  const prom = (instrument: string, score: number) => ({ proms: [{ instrument, on: '2026-01-05', score }] });
  test.each([
    ['a rating above 10', pain({ legNprs: 11 }), 'painLogs.0.legNprs'],
    ['a rating below 0', pain({ backNprs: -1 }), 'painLogs.0.backNprs'],
    ['half a point', pain({ legNprs: 2.5 }), 'painLogs.0.legNprs'],
    ['a rating in quotes', pain({ legNprs: '3' }), 'painLogs.0.legNprs'],
    ['an unknown place', pain({ furthest: 'hip' }), 'painLogs.0.furthest'],
    ['a log before day 1', { painLogs: [{ on: '2026-01-04' }] }, 'painLogs.0.on'],
    ['a walk before day 1', { walkLogs: [{ on: '2026-01-04', minutes: 3 }] }, 'walkLogs.0.on'],
    ['a day that does not exist', { asOf: '2026-02-29' }, 'asOf'],
    ['an end before the start', { asOf: '2026-01-04' }, 'asOf'],
    ['more than a century', { startedOn: '0001-01-01' }, 'asOf'],
    ['an unknown zone', { timeZone: 'Mars/Base' }, 'timeZone'],
    ['no id', { id: '' }, 'id'],
    [
      'an unknown question',
      { safetyChecks: [{ on: '2026-01-05', answers: { fevr: 'yes' } }] },
      'safetyChecks.0.answers',
    ],
    [
      'an unknown answer',
      { safetyChecks: [{ on: '2026-01-05', answers: { fever: 'a bit' } }] },
      'safetyChecks.0.answers.fever',
    ],
    ['an unknown fact', { intake: { history: { tumour: true } } }, 'intake.history'],
    ['RMDQ 25', prom('rmdq', 25), 'proms.0.score'],
    ['SBI 25', prom('sbi', 25), 'proms.0.score'],
    ['PSFS 10.5', prom('psfs', 10.5), 'proms.0.score'],
    ['GRoC −6', prom('groc', -6), 'proms.0.score'],
    ['an unknown instrument', prom('odi', 20), 'proms.0.instrument'],
  ])('%s is refused by its field', (_name, input, path) => {
    expect(issuesOf(input)).toEqual([path]);
  });
  test.each(Object.keys(minimal))('%s is required', (name) => {
    expect(issuesOf({ [name]: undefined })).toEqual([name]);
  });
});
