import { PgBoss } from 'pg-boss';
import { queueSchema, queues, schedules } from './queues.ts';

/**
 * Makes the queue's schema, its queues and schedules, or brings them up to date.
 * @param ownerUrl connection as the role that owns the schema
 */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  let broken: Error | undefined;
  boss.on('error', (error) => (broken ??= error));
  try {
    await boss.start();
    for (const [name, { policy, ...settings }] of Object.entries(queues)) {
      await boss.createQueue(name, { policy, ...settings });
      await boss.updateQueue(name, settings);
    }
    for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (broken) throw broken;
}
