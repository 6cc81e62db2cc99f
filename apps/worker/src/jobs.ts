import {
  type Database,
  type Enqueue,
  type Mailer,
  type Payloads,
  type QueueName,
  assess,
  deliver,
  escalate,
  nudge,
  runReplay,
  tick,
} from '@cairn/api/clock';

/** What the jobs work with. */
export interface Tools {
  db: Database;
  now: () => Date;
  mailer: Mailer;
  enqueue: Enqueue;
  /** Writes a line to the worker's log. */
  say: (line: string) => void;
}

/** What does the jobs of each queue. */
export const jobs: { [Q in QueueName]: (payload: Payloads[Q], tools: Tools) => Promise<unknown> } = {
  tick: async (_, { db, now, enqueue, say }) => (await tick(db, now(), enqueue)).faults.forEach(say),
  assess: (payload, { db, now }) => assess(db, now(), payload),
  escalate: (payload, { db, now, enqueue }) => escalate(db, now(), payload, enqueue),
  nudge: (payload, { db, now, mailer }) => nudge(db, now(), payload, mailer),
  replay: (payload, { db, now }) => runReplay(db, payload, now()),
  mail: (payload, { db, mailer }) => deliver(db, payload, mailer),
};
