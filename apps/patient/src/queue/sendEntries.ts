import { type Draft, type Refusal, isWaiting } from './Entry.ts';
import type { Queue } from './openQueue.ts';

/** Hands one draft to the server and returns when it was received. @throws what the server or the network says */
export type Send = (draft: Draft) => Promise<Date>;

/** How a round of sending ended: nothing waits any more, the server was not reached, or a sign-in is needed. */
export type Outcome = 'done' | 'unreached' | 'signed-out';

/** Answers that will not change however often the same entry is sent. */
const final = ['BAD_REQUEST', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND'];

type Answer = { message?: string; data?: { code?: string; fieldErrors?: Record<string, string[]> | null } | null };

function refusalOf(error: Answer): Refusal | null {
  const code = error.data?.code ?? '';
  if (!final.includes(code)) return null;
  const fields = error.data?.fieldErrors ?? {};
  const words = Object.values(fields).flat();
  return { code, fields, message: words.length > 0 ? words.join(' ') : (error.message ?? '') };
}

/**
 * Sends what waits, oldest first, so that an entry comes before its amendments. Stops at the first that did not get
 * through; what the server refuses is kept with its words.
 */
export async function sendEntries(queue: Queue, send: Send): Promise<Outcome> {
  for (let entry = queue.read().find(isWaiting); entry; entry = queue.read().find(isWaiting)) {
    const { key } = entry;
    const settle = (result: { savedAt: string } | { refusal: Refusal }) =>
      queue.change((entries) => entries.map((each) => (each.key === key ? { ...each, ...result } : each)));
    try {
      settle({ savedAt: (await send(entry)).toISOString() });
    } catch (error) {
      const refusal = refusalOf(error as Answer);
      if (!refusal) return (error as Answer).data?.code === 'UNAUTHORIZED' ? 'signed-out' : 'unreached';
      settle({ refusal });
    }
  }
  return 'done';
}
