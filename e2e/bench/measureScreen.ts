import lighthouse from 'lighthouse';

/** What Lighthouse says of one visit on its slow phone; times in milliseconds. */
export interface Visit {
  /** 0–100. */
  score: number;
  lcp: number;
  tbt: number;
  cls: number;
  /** How fast this machine was during the visit; the simulated phone assumes one that does nothing else. */
  benchmark: number;
  /** The element that was painted last, as a selector. */
  lcpElement: string;
}

/**
 * Visits a page anew, with an empty cache, as Lighthouse's mobile run does: a phone's screen, slow 4G and a processor
 * four times slower.
 * @param port where the browser takes commands
 * @param how `simulate`, as Lighthouse does, reckons from a quick visit what a slow one would take; `devtools` makes it slow
 * @throws when the page did not load
 */
export async function measureScreen(
  port: number,
  url: string,
  cookie: string | null,
  how: 'simulate' | 'devtools' = 'simulate',
): Promise<Visit> {
  const run = await lighthouse(url, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance'],
    throttlingMethod: how,
    ...(cookie && { extraHeaders: { Cookie: cookie } }),
  });
  if (!run) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { audits, categories, environment, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    score: Math.round((categories.performance?.score ?? 0) * 100),
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    benchmark: environment.benchmarkIndex,
    lcpElement: /"selector":"([^"]+)"/.exec(JSON.stringify(audits['lcp-breakdown-insight']?.details ?? {}))?.[1] ?? '',
  };
}
