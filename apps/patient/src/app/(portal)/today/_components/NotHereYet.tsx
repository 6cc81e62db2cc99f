'use client';
import { useEffect, useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';

const PATIENCE_MS = 1500;

/** Stands where a screen will be whose code has not come: said only to whoever waits, as it comes in a moment. */
export function NotHereYet() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="grid gap-2 py-10 text-center">
      {long && (
        <>
          <div role="status" className="grid gap-2">
            <p className="text-20 font-semibold">This part is not on your phone yet</p>
            <p className="text-ink-soft">
              It opens by itself once you are online. If you need help fast, tap “Urgent help” at the top.
            </p>
          </div>
          <Button variant="secondary" size="action" className="mt-2" onClick={() => window.history.back()}>
            Back to Today
          </Button>
        </>
      )}
    </div>
  );
}
