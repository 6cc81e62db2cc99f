import { startCluster, type Cluster } from '@cairn/postgres';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Looks every second whether the embedded server lives, and starts it again at the same port when it was killed, so
 * that the apps find it again by themselves.
 *
 * @returns how to end the watching
 */
export function watchPostgres(cluster: Cluster, giveUp: (why: string) => void): () => Promise<void> {
  const stopped = new AbortController();
  const watching = (async () => {
    while (!stopped.signal.aborted) {
      await wait(1_000, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted || (await cluster.isAlive())) continue;
      console.log('Postgres ended by itself; starting it again.');
      await startCluster({ dataDirectory: cluster.directory, port: cluster.port });
    }
  })().catch((error: unknown) => giveUp((error as Error).message));
  return async () => {
    stopped.abort();
    await watching;
  };
}
