import { describe, expect, test } from 'vitest';
import { wire } from '@cairn/vocabulary/wire';
import { aSuite } from '../testing/aSuite.ts';
import { servedApps } from '../testing/servedApps.ts';

const suite = aSuite('answer_calls');
const { at, cookieOf } = servedApps(suite, ['patient']);

describe('answers calls as the adapter of tRPC does', () => {
  /** Such a header has them answered by the adapter. */
  const byAdapter = { 'trpc-accept': 'application/json' };
  const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;
  const bad = wire.serialize({ episodeId: 'nobody' });
  const both = async (path: string, init: { method?: string; body?: string; headers?: object } = {}) => {
    const cookie = await cookieOf('patient', suite.patient.userId);
    const ask = async (more: object) => {
      const json = init.body === undefined ? null : { 'content-type': 'application/json' };
      const headers: Record<string, string> = { cookie, ...json, ...init.headers, ...more };
      const answer = await fetch(`${at('patient').url}/api/trpc/${path}`, { ...init, headers });
      const { status } = answer;
      return { status, type: answer.headers.get('content-type'), text: await answer.text() };
    };
    return [await ask({}), await ask(byAdapter)] as const;
  };

  test.each<[string, number, string, Parameters<typeof both>[1]?]>([
    ['one', 200, 'account.me'],
    ['one whose name is encoded', 200, 'account%2Eme'],
    ['a batch of one', 200, 'account.me?batch=1'],
    ['a batch', 200, 'account.me,account.me?batch=1'],
    ['a batch whose commas are encoded', 200, 'account.me%2Caccount.me?batch=1'],
    ['a batch with one that fails', 207, `account.me,progress.read?batch=1&${input({ 1: bad })}`],
    ['a batch that fails as one', 400, `progress.read,progress.read?batch=1&${input({ 0: bad, 1: bad })}`],
    ['fields that are wrong', 400, `progress.read?${input(bad)}`],
    ['what nobody wrote', 400, `progress.read?${input('[[-9]]')}`],
    ['null', 400, `progress.read?${input(null)}`],
    ['an input that is empty', 200, 'account.me?input='],
    ['a role that may not', 403, 'caseload.counts'],
    ['nobody signed in', 401, 'account.me', { headers: { cookie: '' } }],
    ['what there is not', 404, 'account.nobody'],
    ['what an object has by itself', 404, 'constructor'],
    ['no name', 404, ''],
    ['a batch with one that there is not', 207, 'account.me,account.nobody?batch=1'],
    ['a question that is sent', 405, 'account.me', { method: 'POST', body: '""' }],
    ['a deed that is asked', 405, 'log.painSubmit'],
    ['another method', 413, 'account.me', { method: 'DELETE' }],
    ['a deed with fields that are wrong', 400, 'log.painSubmit', { method: 'POST', body: JSON.stringify(bad) }],
    ['a deed without any', 400, 'log.painSubmit?batch=1', { method: 'POST', body: '{}' }],
  ])('%s: %i', async (_name, status, path, init) => {
    const [ours, theirs] = await both(path, init);
    expect(ours.status).toBe(status);
    expect(ours).toEqual(theirs);
  });

  test.each<[string, string, Parameters<typeof both>[1]?]>([
    ['inputs that are no JSON', 'progress.read?input={'],
    ['a batch of no object', `progress.read?batch=1&${input(7)}`],
    ['a body that is no JSON', 'log.painSubmit', { method: 'POST', body: '{' }],
    ['a body that is empty', 'log.painSubmit', { method: 'POST', body: '' }],
  ])('%s: 400, in words of our own', async (_name, path, init) => {
    const [ours, theirs] = await both(path, init);
    expect([ours.status, theirs.status]).toEqual([400, 400]);
    expect(ours.text).toContain('This request cannot be read.');
  });
});
