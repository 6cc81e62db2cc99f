'use client';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';

type Ahead = { fetchAhead: () => void };

/**
 * A part whose code is fetched when it is first shown, or before that by `useAhead`. It is still in the page that the
 * server sends; where it is first shown later, nothing stands in its place until the code is there.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> & Ahead {
  const Part = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  const Later = (props: Props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  return Object.assign(Later, { fetchAhead: () => void load().catch(() => undefined) });
}

/** Fetches parts once the page is at rest, so that they open at once, without internet too. The list is constant. */
export function useAhead(...parts: Ahead[]): void {
  useEffect(() => {
    const fetchAll = () => parts.forEach((part) => part.fetchAhead());
    if (!('requestIdleCallback' in window)) return fetchAll(); // Safari
    const waiting = window.requestIdleCallback(fetchAll, { timeout: 2000 });
    return () => window.cancelIdleCallback(waiting);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the parts are constants of the module that calls
  }, []);
}
