'use client';
import { Check } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

export type ToastContent = {
  message: string;
  /** The one way back: "Undo". */
  action?: { label: string; onAction: () => void };
};

const ToastContext = createContext<((toast: ToastContent) => void) | null>(null);

/** Shows a toast for ten seconds, longer while it is pointed at or focused; a new one takes the old one's place. */
export function useToast(): (toast: ToastContent) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it');
  return show;
}

/** Holds the one polite live region of an app; put it around the shell. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(ToastContent & { key: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: ToastContent) => {
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
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 print:hidden bottom-20 z-50 flex justify-center in-[[data-density=console]]:bottom-12"
      >
        {toast && (
          <div
            key={toast.key}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            className="pointer-events-auto flex items-center gap-3 rounded-control bg-ink py-2 pr-2 pl-4 text-canvas shadow-[0_4px_16px_rgb(0_0_0/0.24)]"
          >
            <Check aria-hidden className="size-5 shrink-0" />
            <p>{toast.message}</p>
            {toast.action && (
              <button
                type="button"
                className="min-h-9 rounded-control px-3 font-semibold text-trail-inverse hover:underline focus-visible:outline-trail-inverse"
                onClick={() => {
                  toast.action?.onAction();
                  setToast(null);
                }}
              >
                {toast.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
