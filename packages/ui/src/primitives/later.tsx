'use client';
import { type ComponentType, type ReactNode, lazy, Suspense, useEffect } from 'react';

type Load<Props> = () => Promise<ComponentType<Props>>;
type Ahead = { fetchAhead: () => void };

const RETRY_MS = 3000;

/** Resolves when the browser says that it is online again, and after a pause for when it does not. */
const anotherChance = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(again, RETRY_MS);
    function again() {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      resolve();
    }
    window.addEventListener('online', again);
  });

/** Code that does not come is asked for again: the page that is there stays as it is. */
async function untilThere<Props>(load: Load<Props>): Promise<ComponentType<Props>> {
  for (;;)
    try {
      return await load();
    } catch (error) {
      if (typeof window === 'undefined') throw error;
      await anotherChance();
    }
}

/**
 * A part whose code is fetched when it is first shown, or before that by `useAhead`. It is still in the page that the
 * server sends; where it is first shown later, `meanwhile` stands in its place until the code is there.
 */
export function later<Props extends object>(
  load: Load<Props>,
  meanwhile: ReactNode = null,
): ComponentType<Props> & Ahead {
  let there: Promise<ComponentType<Props>> | undefined;
  const fetchOnce = () => (there ??= untilThere(load));
  const Part = lazy(async () => ({ default: await fetchOnce() })) as unknown as ComponentType<Props>;
  const Later = (props: Props) => (
    <Suspense fallback={meanwhile}>
      <Part {...props} />
    </Suspense>
  );
  return Object.assign(Later, { fetchAhead: () => void fetchOnce() });
}

/** As `later`, fetched as soon as the page's own code is there: for parts that must open without internet. */
export function soon<Props extends object>(load: Load<Props>, meanwhile?: ReactNode): ComponentType<Props> {
  const Part = later(load, meanwhile);
  if (typeof window !== 'undefined') Part.fetchAhead();
  return Part;
}

const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'] as const;

/**
 * Fetches parts once a person does anything at the page, so that what they press next opens at once, and nothing of it
 * weighs on the page's opening. The list is constant.
 */
export function useAhead(...parts: Ahead[]): void {
  useEffect(() => {
    const stop = new AbortController();
    const fetchAll = () => {
      stop.abort();
      parts.forEach((part) => part.fetchAhead());
    };
    for (const sign of signs)
      window.addEventListener(sign, fetchAll, { passive: true, capture: true, signal: stop.signal });
    return () => stop.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the parts are constants of the module that calls
  }, []);
}
