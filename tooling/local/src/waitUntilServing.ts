import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from './Trouble.ts';

/** Waits until something answers HTTP requests at this port of this machine. */
export async function waitUntilServing(port: number, signal: AbortSignal, patience = 60_000): Promise<void> {
  for (const giveUpAt = Date.now() + patience; ; await wait(100, undefined, { signal })) {
    const answer = await fetch(`http://localhost:${port}/`, { redirect: 'manual', signal }).catch(() => undefined);
    if (answer) return answer.body?.cancel();
    if (Date.now() > giveUpAt) throw new Trouble(`Nothing answers at port ${port} after ${patience / 1000} s`);
  }
}
