import { expect, test } from 'vitest';
import { issuesInWords } from './issuesInWords.ts';

const issue = (...path: (string | number)[]) => ({ path, message: 'Wrong.' });
const lines = (count: number) => Array.from({ length: count }, (_, index) => issue('logs', index));

test.each([
  ['a field', [issue('asOf')], 'asOf: Wrong.'],
  ['a field of an entry', [issue('painLogs', 3, 'legNprs')], 'painLogs[3].legNprs: Wrong.'],
  ['a field of a part', [issue('stall6', 'day')], 'stall6.day: Wrong.'],
  ['an entry of a list', [issue(2, 'id')], '[2].id: Wrong.'],
  ['the whole', [issue()], 'Wrong.'],
  ['two', [issue('id'), issue('asOf')], 'id: Wrong. asOf: Wrong.'],
  ['none', [], ''],
])('%s', (_name, issues, words) => {
  expect(issuesInWords(issues)).toBe(words);
});

test('names five and counts the others', () => {
  const five = 'logs[0]: Wrong. logs[1]: Wrong. logs[2]: Wrong. logs[3]: Wrong. logs[4]: Wrong.';
  expect(issuesInWords(lines(5))).toBe(five);
  expect(issuesInWords(lines(6))).toBe(`${five} And 1 more.`);
  expect(issuesInWords(lines(8))).toBe(`${five} And 3 more.`);
});
