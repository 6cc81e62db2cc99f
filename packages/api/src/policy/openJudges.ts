import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Judged, type Judging, judgePage } from './judgePage.ts';
import type { Replayed } from './loadReplayed.ts';

/** What a thread runs. Built, it is a file of its own beside the worker's. */
const THREAD = new URL('./judgeThread.ts', import.meta.url);
/** More would only wait for Postgres. */
const MOST_THREADS = 4;

/**
 * Judges pages of episodes on threads of their own, one page a thread at a time: it is computing and nothing else, and
 * the process has other jobs. What fits one page is not worth a thread and is judged here.
 * @param pages how many there will be, about
 * @param file what the threads run, if not what lies beside this file
 */
export function openJudges(judging: Judging, pages: number, file = THREAD) {
  const threads =
    pages < 2
      ? []
      : Array.from(
          { length: Math.min(MOST_THREADS, availableParallelism(), pages) },
          () => new Worker(file, { workerData: judging }),
        );
  const idle = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];
  const taken = () =>
    new Promise<Worker>((resolve) => {
      const thread = idle.pop();
      if (thread) resolve(thread);
      else waiting.push(resolve);
    });
  const back = (thread: Worker) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  return {
    /** How many pages can be judged at once. */
    atOnce: Math.max(1, threads.length),
    /** @throws what went wrong in the thread */
    async judge(page: readonly Replayed[]): Promise<Judged[]> {
      if (threads.length === 0) return judgePage(page, judging);
      const thread = await taken();
      try {
        // `once` rejects when the thread breaks instead of answering.
        const answer = once(thread, 'message');
        thread.postMessage(page);
        const [judged] = (await answer) as [Judged[]];
        return judged;
      } finally {
        back(thread);
      }
    },
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
