import type { Transaction } from '@cairn/db';
import type { QueueName } from '@cairn/db/queues';
import type { LocalDate } from '@cairn/vocabulary';

/** What a job of each queue carries: which row it is about. The truth is in the rows; a job may come twice, or late. */
export interface Payloads extends Record<QueueName, object> {
  tick: Record<string, never>;
  /** An episode to be brought up to its patient's today, which was `on` when the job was sent. */
  assess: { clinicId: string; episodeId: string; on: LocalDate };
  escalate: { clinicId: string };
  nudge: { clinicId: string; nudgeId: string };
  replay: { clinicId: string; replayId: string };
  /** A letter to someone with a sign-in at the clinic; names no patient but its reader. */
  mail: { clinicId: string; userId: string; subject: string; text: string };
}

/** Of the jobs of a queue with one `key` at most one waits or runs, unless the queue's policy is `standard`. */
export type Job = { [Q in QueueName]: { queue: Q; payload: Payloads[Q]; key?: string } }[QueueName];

/** Sends jobs as part of a transaction: they are there once it commits, and never were when it does not. */
export type Enqueue = (tx: Transaction, jobs: Job[]) => Promise<void>;

/** Finds what is due at a clinic at `now`. */
export type Finder = (tx: Transaction, clinicId: string, now: Date) => Promise<Job[]>;
