/** A thread of `openJudges`: judges a page of episodes at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Judging, judgePage } from './judgePage.ts';
import type { Replayed } from './loadReplayed.ts';

const judging = workerData as Judging;
parentPort?.on('message', (page: Replayed[]) => parentPort?.postMessage(judgePage(page, judging)));
