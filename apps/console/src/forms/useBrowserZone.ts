'use client';
import { useEffect, useEffectEvent } from 'react';

/** Tells the browser's time zone once it is known; the server cannot know it. */
export function useBrowserZone(onZone: (zone: string) => void): void {
  const tell = useEffectEvent(onZone);
  useEffect(() => tell(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
}
