import { memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Nothing was asked for so long: nobody waits while garbage is collected, which takes some 50 ms. */
const REST_MS = 5_000;
/** Less is not worth it, so that a question every few seconds does not have it collected each time. */
const WORTH_BYTES = 16 * 2 ** 20;

/**
 * Has Node collect garbage, and give the memory back, while the process rests. By itself it mostly does so too, but after
 * an hour of load it held on to what it did not use.
 * @returns to be called whenever something is asked of the process
 */
export function collectAtRest(restMs = REST_MS): () => void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as NodeJS.GCFunction;
  let kept = 0;
  const collect = async () => {
    if (memoryUsage.rss() < kept + WORTH_BYTES) return;
    await gc({ execution: 'async', flavor: 'last-resort' });
    kept = memoryUsage.rss();
  };
  const timer = setTimeout(() => void collect(), restMs).unref();
  return () => void timer.refresh();
}
