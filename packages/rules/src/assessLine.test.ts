import { Policy } from '@cairn/vocabulary';
import { describe, expect, test } from 'vitest';
import { assessLine } from './assessLine.ts';
import { caseTimeline } from './caseTimeline.ts';
import { evaluate } from './evaluate.ts';

const minimal = { id: 'a', timeZone: 'UTC', startedOn: '2026-01-05', asOf: '2026-01-20' };
const withPain = (on: string, legNprs: number) => ({ ...minimal, painLogs: [{ on, legNprs }] });
const assessed = (source: unknown, line = 7) => {
  const { ok, json } = assessLine(typeof source === 'string' ? source : JSON.stringify(source), line);
  return { ok, ...JSON.parse(json) };
};

describe('a timeline', () => {
  const timeline = caseTimeline({ leg: '5*42' });
  test('becomes its assessment', () => {
    expect(assessed(timeline)).toEqual({ ok: true, ...evaluate(timeline) });
  });
  test('is judged by the policy it comes with', () => {
    const policy = Policy.parse({ version: 7, stall6: { day: 28 } });
    const { json } = assessLine(JSON.stringify(timeline), 1, policy);
    expect(JSON.parse(json)).toEqual(evaluate(timeline, policy));
  });
});

/** The line's number, what is wrong where, and the patient's id when there is one. */
describe('a line that is none', () => {
  test.each([
    ['above the scale', withPain('2026-01-05', 11), 'painLogs[0].legNprs: The scale ends at 10.'],
    ['between two ratings', withPain('2026-01-05', 4.5), 'painLogs[0].legNprs: Choose a whole number.'],
    ['on no day', withPain('2026-02-30', 4), 'painLogs[0].on: This day does not exist.'],
    ['before day 1', withPain('2026-01-04', 4), 'painLogs[0].on: This day is before the first day.'],
    ['that ends before it begins', { ...minimal, asOf: '2026-01-04' }, 'asOf: This is before the first day.'],
  ])('%s', (_name, source, error) => {
    expect(assessed(source)).toEqual({ ok: false, line: 7, id: 'a', error });
  });
  test('with a question nobody asks', () => {
    const source = { ...minimal, safetyChecks: [{ on: '2026-01-05', answers: { sadle: 'new' } }] };
    expect(assessed(source)).toMatchObject({ ok: false, error: expect.stringContaining('safetyChecks[0].answers: ') });
  });
  test('without JSON', () => {
    expect(assessed('{"id": ', 3)).toEqual({ ok: false, line: 3, error: 'This line is not JSON.' });
  });
  test.each([
    ['nothing', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"a"'],
    ['an id that is no text', '{"id": 4}'],
  ])('of %s has no id', (_name, text) => {
    const { ok, line, error, ...rest } = assessed(text);
    expect({ ok, line, rest }).toEqual({ ok: false, line: 7, rest: {} });
    expect(error).not.toBe('');
  });
});
