import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Entry } from './Entry.ts';
import { makeSender, pauseBefore } from './makeSender.ts';
import { openQueue } from './openQueue.ts';
import { type Outcome, sendEntries } from './sendEntries.ts';

const memory = () => {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
};

const entry = (key: string): Entry => ({
  kind: 'pain',
  key,
  savedAt: null,
  refusal: null,
  input: {
    id: key,
    episodeId: 'e',
    on: '2026-10-28',
    writtenAt: '2026-10-28T09:00:00.000Z',
    zone: 'UTC',
    legNprs: 4,
    backNprs: 3,
  },
});

const filled = (storage = memory()) => {
  const queue = openQueue(storage, 'k');
  queue.change(() => [entry('a'), entry('b')]);
  return queue;
};

const answer = (code: string, fieldErrors: Record<string, string[]> | null = null) =>
  Object.assign(new Error('Words.'), { data: { code, fieldErrors } });

const idOf = (draft: Draft) => ('id' in draft.input ? draft.input.id : '');

describe('openQueue', () => {
  it('finds what was kept before', () => {
    const storage = memory();
    filled(storage);
    expect(
      openQueue(storage, 'k')
        .read()
        .map(({ key }) => key),
    ).toEqual(['a', 'b']);
  });

  it('gives the same array until something changes', () => {
    const queue = filled();
    const before = queue.read();
    expect(queue.read()).toBe(before);
    queue.change((entries) => [...entries, entry('c')]);
    expect(queue.read()).toHaveLength(3);
  });

  it('holds entries in memory when the storage is full', () => {
    const queue = openQueue(
      {
        getItem: () => null,
        setItem: () => {
          throw new Error('full');
        },
      },
      'k',
    );
    queue.change(() => [entry('a')]);
    expect(queue.read()).toHaveLength(1);
  });

  it('reads damaged storage as empty', () => {
    expect(openQueue({ ...memory(), getItem: () => '{"a":' }, 'k').read()).toEqual([]);
  });
});

describe('sendEntries', () => {
  it('sends in order and notes when each was received', async () => {
    const queue = filled();
    const sent: string[] = [];
    const outcome = await sendEntries(queue, (draft) => {
      sent.push(idOf(draft));
      return Promise.resolve(new Date('2026-10-28T09:14:00Z'));
    });
    expect(outcome).toBe('done');
    expect(sent).toEqual(['a', 'b']);
    expect(queue.read().map(({ savedAt }) => savedAt)).toEqual([
      '2026-10-28T09:14:00.000Z',
      '2026-10-28T09:14:00.000Z',
    ]);
  });

  it('stops and keeps everything when the server is not reached, and sends the same again', async () => {
    const queue = filled();
    const sent: Draft[] = [];
    const send = (draft: Draft) => {
      sent.push(draft);
      return sent.length === 1 ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Date());
    };
    expect(await sendEntries(queue, send)).toBe('unreached');
    expect(queue.read().every(({ savedAt }) => savedAt === null)).toBe(true);
    expect(await sendEntries(queue, send)).toBe('done');
    expect(sent[1]?.input).toEqual(sent[0]?.input);
  });

  it.each(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'TIMEOUT'])(
    'keeps an entry waiting after %s',
    async (code) => {
      const queue = filled();
      expect(await sendEntries(queue, () => Promise.reject(answer(code)))).toBe('unreached');
      expect(queue.read().every(({ refusal }) => refusal === null)).toBe(true);
    },
  );

  it.each(['BAD_REQUEST', 'CONFLICT', 'NOT_FOUND'])(
    'keeps a refused entry with its words and goes on after %s',
    async (code) => {
      const queue = filled();
      const outcome = await sendEntries(queue, (draft) =>
        idOf(draft) === 'a'
          ? Promise.reject(answer(code, { on: ['This day has not come yet.'] }))
          : Promise.resolve(new Date()),
      );
      expect(outcome).toBe('done');
      expect(queue.read()[0]?.refusal).toEqual({
        code,
        message: 'This day has not come yet.',
        fields: { on: ['This day has not come yet.'] },
      });
      expect(queue.read()[1]?.savedAt).not.toBeNull();
    },
  );

  it('asks for a sign-in when the session has ended', async () => {
    expect(await sendEntries(filled(), () => Promise.reject(answer('UNAUTHORIZED')))).toBe('signed-out');
  });
});

describe('makeSender', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tries again after a pause that grows, until the server is reached', async () => {
    const outcomes: Outcome[] = ['unreached', 'unreached', 'done'];
    const round = vi.fn(() => Promise.resolve(outcomes.shift() ?? 'done'));
    makeSender(round, () => undefined).wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(pauseBefore(0));
    expect(round).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(pauseBefore(1) - 1);
    expect(round).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(round).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(round).toHaveBeenCalledTimes(3);
  });

  it('runs one round at a time and once more when woken meanwhile', async () => {
    let open = 0;
    let most = 0;
    const round = vi.fn(async () => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      open -= 1;
      return 'done' as const;
    });
    const sender = makeSender(round, () => undefined);
    sender.wake();
    sender.wake();
    sender.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(round).toHaveBeenCalledTimes(2);
    expect(most).toBe(1);
  });

  it('waits a minute at most', () => {
    expect(pauseBefore(20)).toBe(60_000);
  });
});
