import type postgres from 'postgres';
import { queueSchema } from './queues.ts';

/** What the apps' role may do to the queue's tables besides reading them: send and run jobs, make and drop nothing. */
const grants: Record<string, string> = {
  job: 'insert, update, delete',
  job_common: 'insert, update, delete',
  job_dependency: 'insert, update, delete',
  instance: 'insert, update, delete',
  // A worker that starts makes sure of pg-boss's own queue for schedules; one of its own it cannot have: that takes a table.
  queue: 'insert, update',
  version: 'update',
  schedule: 'update',
};

/** Lets the apps' role send and run jobs; again after every migration, as a new version may bring new tables. */
export async function grantQueue(owner: postgres.Sql): Promise<void> {
  const schema = owner(queueSchema);
  await owner`grant usage on schema ${schema} to cairn_app`;
  await owner`grant select on all tables in schema ${schema} to cairn_app`;
  for (const [table, verbs] of Object.entries(grants))
    await owner`grant ${owner.unsafe(verbs)} on ${schema}.${owner(table)} to cairn_app`;
}
