'use client';
import { useEffect, useEffectEvent } from 'react';
import { zoneHere } from '@cairn/vocabulary';

/** Tells the browser's time zone once it is known; the server cannot know it. */
export function useBrowserZone(onZone: (zone: string) => void): void {
  const tell = useEffectEvent(onZone);
  useEffect(() => tell(zoneHere()), []);
}
