import { database, mailer } from '@cairn/api/clock';
import { startWorker } from './startWorker.ts';

const db = database();
const worker = await startWorker({
  url: process.env.APP_DATABASE_URL ?? '',
  db,
  mailer: mailer(),
  now: () => new Date(),
  say: (line) => console.error(new Date().toISOString(), line),
});

/** Finishes what is in hand; what is not finished then, another worker does. */
async function stop() {
  await worker.stop();
  await db.end();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
