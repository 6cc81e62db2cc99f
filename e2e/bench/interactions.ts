import type { Browser, Page } from '@playwright/test';

/** One press, tap or key and how long until the page had painted its answer, milliseconds; null: under 16, or not seen. */
export interface Interaction {
  what: string;
  ms: number | null;
}

const SLOWER = 4;
/** The answer to a press may come with a paint of its own; the browser tells of it after that. */
const SETTLE_MS = 600;

type Measured = { at: number; ms: number };

/**
 * A person at a page whose processor is four times slower: `act` does one thing by mouse or keyboard, and its slowest
 * event from press to paint is kept, as the browser measures it for INP. Waiting for what comes is not part of it.
 * @throws when the browser told of none at all
 */
export async function slowSession(
  browser: Browser,
  options: { url: string; cookie: { name: string; value: string }; width: number; height: number },
  script: (page: Page, act: (what: string, doIt: () => Promise<void>) => Promise<void>) => Promise<void>,
): Promise<Interaction[]> {
  const { url, cookie, width, height } = options;
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, reducedMotion: 'reduce' });
  await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen: Measured[] = ((window as unknown as { seen: Measured[] }).seen = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0) seen.push({ at: entry.startTime, ms: entry.duration });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const done: Interaction[] = [];
  await script(page, async (what, doIt) => {
    const before = await page.evaluate(() => performance.now());
    const origin = await page.evaluate(() => performance.timeOrigin);
    await doIt();
    // Nothing is asked of a page before it has painted, however long that takes.
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    await page.waitForTimeout(SETTLE_MS);
    const found = await page.evaluate(
      ({ since, from }) =>
        performance.timeOrigin === from
          ? (window as unknown as { seen: Measured[] }).seen.filter(({ at }) => at >= since).map(({ ms }) => ms)
          : [],
      { since: before, from: origin },
    );
    done.push({ what, ms: found.length > 0 ? Math.max(...found) : null });
  });
  await context.close();
  if (done.every(({ ms }) => ms === null)) throw new Error('The browser told of no interaction.');
  return done;
}
