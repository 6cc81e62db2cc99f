'use client';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { type ToastContent, ToastCard } from './ToastCard.tsx';

type Shown = ToastContent & { key: number };

const ToastContext = createContext<((toast: ToastContent) => void) | null>(null);

/**
 * Shows a toast for ten seconds, longer while it is pointed at or focused; a new one takes the old one's place. A lasting
 * one is said at once and stays, beside others, until it is dismissed.
 */
export function useToast(): (toast: ToastContent) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it');
  return show;
}

/** Holds the live regions of an app, one polite and one for what cannot wait; put it around the shell. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Shown | null>(null);
  const [lasting, setLasting] = useState<Shown[]>([]);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: ToastContent) => {
    if (next.lasting) return setLasting((all) => [...all, { ...next, key: (all.at(-1)?.key ?? 0) + 1 }]);
    setHeld(false);
    setToast((last) => ({ ...next, key: (last?.key ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), 10_000);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <ToastContext value={show}>
      {children}
      <div className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 in-[[data-density=console]]:bottom-12 print:hidden">
        <div role="alert" className="flex max-h-[50dvh] flex-col items-center gap-2 overflow-y-auto">
          {lasting.map((each) => (
            <ToastCard
              key={each.key}
              toast={each}
              onDone={() => setLasting((all) => all.filter(({ key }) => key !== each.key))}
            />
          ))}
        </div>
        <div role="status" className="flex justify-center">
          {toast && <ToastCard key={toast.key} toast={toast} onDone={() => setToast(null)} onHeld={setHeld} />}
        </div>
      </div>
    </ToastContext>
  );
}
