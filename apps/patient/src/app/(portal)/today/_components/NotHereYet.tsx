'use client';
import { useEffect, useState } from 'react';

const PATIENCE_MS = 1500;

/** Stands where a screen will be whose code has not come: said only to whoever waits, as it comes in a moment. */
export function NotHereYet() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="grid min-h-40 content-center gap-2 text-center">
      {long && (
        <>
          <p className="text-20 font-semibold">This part is not on your phone yet</p>
          <p className="text-ink-soft">It opens by itself once you are online.</p>
        </>
      )}
    </div>
  );
}
