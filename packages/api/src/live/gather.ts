import type { Database } from '@cairn/db';

/** What was heard of one clinic since the last time, each once. */
export type Gathered = {
  /** The connection stands again: what happened while it did not is to be looked up. */
  back: boolean;
  flagIds: string[];
  episodeIds: string[];
  replayIds: string[];
};

/** Between two looks, so that a burst (the clock's night round) costs a few reads and not one a flag. */
const APART_MILLISECONDS = 200;

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    signal.addEventListener('abort', over);
  });

/** Hears what the database says of a clinic until `signal` aborts: the first thing after a silence at once, a burst together. */
export async function* gather(live: Database['live'], clinicId: string, signal: AbortSignal): AsyncGenerator<Gathered> {
  let back = false;
  const heard = { flags: new Set<string>(), episodes: new Set<string>(), replays: new Set<string>() };
  let wake = () => {};
  const unsubscribe = live.subscribe((notice) => {
    if (notice === 'back') back = true;
    else if (notice.clinicId !== clinicId) return;
    else if (notice.kind === 'replay-changed') heard.replays.add(notice.replayId);
    else {
      if (notice.kind === 'flag-raised') heard.flags.add(notice.flagId);
      heard.episodes.add(notice.episodeId);
    }
    wake();
  });
  const take = (from: Set<string>) => {
    const all = [...from];
    from.clear();
    return all;
  };
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      if (back || Object.values(heard).some(({ size }) => size > 0)) {
        const gathered = {
          back,
          flagIds: take(heard.flags),
          episodeIds: take(heard.episodes),
          replayIds: take(heard.replays),
        };
        back = false;
        yield gathered;
        await pause(APART_MILLISECONDS, signal);
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    unsubscribe();
    signal.removeEventListener('abort', onAbort);
  }
}
