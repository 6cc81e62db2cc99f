import type { Outcome } from './sendEntries.ts';

/** Milliseconds before another try: 2 s, doubled each time, one minute at most. */
export const pauseBefore = (retry: number): number => Math.min(60_000, 2_000 * 2 ** retry);

/**
 * Runs `round` one at a time: at once when woken, again when woken meanwhile, and after a growing pause for as long
 * as the server was not reached.
 */
export function makeSender(round: () => Promise<Outcome>, onOutcome: (outcome: Outcome) => void) {
  let running = false;
  let again = false;
  let stopped = false;
  let retry = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wake = async (): Promise<void> => {
    again = true;
    if (running) return;
    clearTimeout(timer);
    running = true;
    while (again && !stopped) {
      again = false;
      const outcome = await round();
      if (stopped) break;
      onOutcome(outcome);
      if (outcome === 'done') retry = 0;
      if (outcome === 'unreached') timer = setTimeout(() => void wake(), pauseBefore(retry++));
    }
    running = false;
  };

  return {
    wake: () => void wake(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
