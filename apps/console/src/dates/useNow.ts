'use client';
import { useEffect, useState } from 'react';

/** The present instant, every half minute anew; the server's own at first, so that both write the same words. */
export function useNow(first: Date): Date {
  const [now, setNow] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
