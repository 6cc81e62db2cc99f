/** The schema of Postgres in which the queue keeps its jobs. */
export const queueSchema = 'queue';

/**
 * How a queue treats its jobs; all times in seconds.
 * - `exclusive`: of the jobs with one key at most one waits or runs; `standard`: every job counts.
 * - A job that fails is tried again `retryLimit` times, after `retryDelay` doubled each time up to `retryDelayMax`.
 * - One whose worker has not been heard of for `heartbeatSeconds`, or that takes `expireInSeconds`, counts as failed.
 * - What is done or given up stays to be looked at for `deleteAfterSeconds`.
 */
export interface QueueSettings {
  policy: 'exclusive' | 'standard';
  retryLimit: number;
  retryDelay: number;
  retryDelayMax: number;
  retryBackoff: true;
  heartbeatSeconds: number;
  expireInSeconds: number;
  deleteAfterSeconds: number;
}

const usual: QueueSettings = {
  policy: 'exclusive',
  retryLimit: 20,
  retryDelay: 2,
  retryDelayMax: 900,
  retryBackoff: true,
  heartbeatSeconds: 15,
  expireInSeconds: 600,
  deleteAfterSeconds: 86_400,
};

/** Tries a reminder has before it is given up: the first and four more, over about a quarter of an hour. */
export const NUDGE_TRIES = 5;

/**
 * Every queue. A migration makes them and brings their settings up to date; the policy of a queue that is there stays as
 * it is, so another policy wants another name.
 */
export const queues = {
  /** Finds what is due; sent every minute by the schedule below. */
  tick: { ...usual, retryLimit: 2, deleteAfterSeconds: 3_600 },
  assess: usual,
  escalate: usual,
  /** One at a time of a clinic's replay; a run that takes longer than this is begun anew. */
  replay: usual,
  nudge: { ...usual, retryLimit: NUDGE_TRIES - 1, retryDelay: 60, retryDelayMax: 3_600 },
  mail: {
    ...usual,
    policy: 'standard',
    retryLimit: 12,
    retryDelay: 15,
    retryDelayMax: 3_600,
    deleteAfterSeconds: 604_800,
  },
} satisfies Record<string, QueueSettings>;

export type QueueName = keyof typeof queues;

/** Cron expressions in UTC, by the queue they send a job to. */
export const schedules: Partial<Record<QueueName, string>> = { tick: '* * * * *' };
