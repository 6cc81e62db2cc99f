import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { type QueueName, collectAtRest, faultWords, queueSchema, queues } from '@cairn/api/clock';
import { enqueueWith } from './enqueueWith.ts';
import { type Tools, jobs } from './jobs.ts';

export interface WorkerOptions extends Omit<Tools, 'enqueue'> {
  /** The database, as the apps' role. */
  url: string;
  /** How long an idle queue is left alone, 0.5 or more. */
  pollSeconds?: number;
  /** How often jobs of workers that died are looked for. */
  superviseSeconds?: number;
}

/** Jobs of a queue a worker has in hand at once, and a stop has to wait for. */
const IN_HAND = 5;

/** Tries to begin, over half a minute: the database may come up, or be migrated, in this moment. */
const START_TRIES = 6;

/** Milliseconds a stop gives the jobs in hand; the launcher kills after five seconds. */
const GRACE_MS = 4_000;

/** Says the same words once a minute at most: without a database, each queue would say so with every look at it. */
function onceAMinute(say: (words: string) => void): (words: string) => void {
  const said = new Map<string, number>();
  return (words) => {
    const now = performance.now();
    if (now < (said.get(words) ?? 0)) return;
    said.set(words, now + 60_000);
    say(words);
  };
}

/** Takes jobs from every queue, side by side with any number of other workers, until it is stopped. */
export async function startWorker(options: WorkerOptions): Promise<{ stop: () => Promise<void> }> {
  const { url, say, pollSeconds = 1, superviseSeconds = 5 } = options;
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    max: 4,
    // The migration makes the schema; this role owns nothing.
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    openTelemetry: { enabled: false },
  });
  const sayOfQueue = onceAMinute((words) => say(`queue: ${words}`));
  // What comes here is at times only shaped like an error, and names which of our queues came upon it.
  boss.on('error', ({ message }) => sayOfQueue(message.replace(/ \(Queue: .*\)$/, '') || 'cannot be reached'));
  boss.on('warning', ({ message }) => sayOfQueue(message));
  const tools: Tools = { ...options, enqueue: enqueueWith(boss) };
  const asked = collectAtRest();
  await boss.start({ attempts: START_TRIES });
  for (const queue of Object.keys(queues) as QueueName[])
    await boss.work(
      queue,
      { batchSize: IN_HAND, perJobResults: true, burstWhenBatchFull: true, pollingIntervalSeconds: pollSeconds },
      (batch: Job<object>[]) => {
        asked();
        return Promise.all(batch.map((job) => run(queue, job, tools)));
      },
    );
  // Someone looks at the screen meanwhile: a replay does not wait for the next minute.
  const deaf = options.db.live.subscribe((heard) => {
    if (heard === 'back' || heard.kind !== 'replay-changed' || heard.status !== 'queued') return;
    const { clinicId, replayId } = heard;
    boss
      .send('replay', { clinicId, replayId }, { singletonKey: replayId })
      .catch((error: unknown) => sayOfQueue(faultWords(error)));
  });
  // What was due while no worker ran is not kept waiting for the next minute.
  await boss.send('tick', {});
  const stop = async () => {
    deaf();
    await boss.stop({ timeout: GRACE_MS });
  };
  return { stop };
}

/** Does one job; what goes wrong is the job's own and is tried again by the queue. */
async function run(queue: QueueName, { id, data }: Job<object>, tools: Tools): Promise<JobResult> {
  const work = jobs[queue] as (payload: object, tools: Tools) => Promise<unknown>;
  try {
    await work(data, tools);
    return { id, status: 'completed' };
  } catch (error) {
    const message = faultWords(error);
    const rows = Object.entries(data).filter(([name]) => name.endsWith('Id'));
    tools.say(`${queue} ${rows.map(([name, value]) => `${name} ${value}`).join(' ')}: ${message}`);
    return { id, status: 'failed', output: { message } };
  }
}
