import { describe, expect, it } from 'vitest';
import type { Entry } from '#queue/Entry.ts';
import type { SavedLog } from './Day.ts';
import { mergeLogs } from './mergeLogs.ts';

const on = '2026-10-28';

const saved = (id: string, time: string, more: Partial<SavedLog> = {}): SavedLog =>
  ({
    kind: 'pain',
    id,
    firstId: id,
    changed: false,
    on,
    writtenAt: new Date(`${on}T${time}Z`),
    receivedAt: new Date(`${on}T${time}Z`),
    zone: 'UTC',
    seen: null,
    legNprs: 4,
    backNprs: 3,
    furthest: null,
    nightPain: null,
    ...more,
  }) as SavedLog;

const entry = (
  id: string,
  time: string,
  more: { amends?: string; legNprs?: number } = {},
  state: Partial<Entry> = {},
): Entry =>
  ({
    kind: 'pain',
    key: id,
    savedAt: null,
    refusal: null,
    input: { id, episodeId: 'e', on, writtenAt: `${on}T${time}Z`, zone: 'UTC', legNprs: 6, backNprs: 3, ...more },
    ...state,
  }) as Entry;

describe('mergeLogs', () => {
  it('shows an entry that waits beside those the server has, newest first', () => {
    const items = mergeLogs([saved('a', '08:00')], [entry('b', '09:00')]);
    expect(items.map(({ id, at }) => [id, at.state])).toEqual([
      ['b', 'waiting'],
      ['a', 'saved'],
    ]);
  });

  it('takes the server’s word for an entry that both have', () => {
    const seen = { by: 'Maya Osei', at: new Date(`${on}T11:02:00Z`) };
    const items = mergeLogs([saved('a', '08:00', { seen })], [entry('a', '08:00', {}, { savedAt: `${on}T08:00:00Z` })]);
    expect(items).toHaveLength(1);
    expect(items[0]?.at).toMatchObject({ state: 'seen', seenBy: 'Maya Osei' });
  });

  it('shows an amendment in the place of what it amends', () => {
    const [item, ...rest] = mergeLogs([saved('a', '08:00')], [entry('b', '09:00', { amends: 'a', legNprs: 7 })]);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ id: 'b', firstId: 'a', legNprs: 7, changed: true, at: { state: 'waiting' } });
  });

  it('drops an older version of this phone when the server knows a newer one', () => {
    const server = saved('c', '10:00', { firstId: 'a', changed: true });
    const items = mergeLogs([server], [entry('b', '09:00', { amends: 'a' }, { savedAt: `${on}T09:00:00Z` })]);
    expect(items.map(({ id }) => id)).toEqual(['c']);
  });

  it('keeps what was refused beside what it would have changed', () => {
    const refusal = { code: 'BAD_REQUEST', message: 'No.', fields: {} };
    const items = mergeLogs([saved('a', '08:00')], [entry('b', '09:00', { amends: 'a' }, { refusal })]);
    expect(items.map(({ id, at }) => [id, at.state])).toEqual([
      ['b', 'refused'],
      ['a', 'saved'],
    ]);
  });

  it('leaves out what was taken back as a mistake', () => {
    const tick = (id: string, more: object) =>
      ({
        ...entry(id, '09:00'),
        kind: 'self-care',
        input: { ...entry(id, '09:00').input, kind: 'heat', ...more },
      }) as Entry;
    expect(mergeLogs([], [tick('a', {}), tick('b', { amends: 'a', undone: true })])).toEqual([]);
  });
});
