'use client';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { type ToastContent, ToastCard } from './ToastCard.tsx';

type Shown = ToastContent & { key: number };

const ToastContext = createContext<((toast: ToastContent) => void) | null>(null);

/**
 * Shows a toast for ten seconds, longer while it is pointed at or focused; a new one takes the old one's place, but news
 * do not take that of what someone just did. A lasting one is said at once and stays, beside others, until it is dismissed.
 */
export function useToast(): (toast: ToastContent) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider around it');
  return show;
}

const PASSES_MILLISECONDS = 10_000;

const withOneMore = (all: Shown[], next: ToastContent): Shown[] => [
  ...all,
  { ...next, key: Math.max(0, ...all.map(({ key }) => key)) + 1 },
];
const without = (all: Shown[], gone: number): Shown[] => all.filter(({ key }) => key !== gone);

type PassingProps = { toast: Shown; onDone: (key: number) => void };

function Passing({ toast, onDone }: PassingProps) {
  const { key } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDone(key), PASSES_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, key, onDone]);
  return <ToastCard toast={toast} onDone={() => onDone(key)} onHeld={setHeld} />;
}

/** Holds the live regions of an app, one polite and one for what cannot wait; put it around the shell. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [passing, setPassing] = useState<Shown[]>([]);
  const [lasting, setLasting] = useState<Shown[]>([]);
  const show = useCallback((next: ToastContent) => {
    if (next.lasting) return setLasting((all) => withOneMore(all, next));
    setPassing((all) =>
      withOneMore(all, next).filter(({ news }, at) => at === all.length || Boolean(news) !== Boolean(next.news)),
    );
  }, []);
  const pass = useCallback((key: number) => setPassing((all) => without(all, key)), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 in-[[data-density=console]]:bottom-12 print:hidden">
        <div role="alert" className="flex max-h-[50dvh] flex-col items-center gap-2 overflow-y-auto">
          {lasting.map((each) => (
            <ToastCard key={each.key} toast={each} onDone={() => setLasting((all) => without(all, each.key))} />
          ))}
        </div>
        <div role="status" className="flex flex-col items-center gap-2">
          {passing.map((each) => (
            <Passing key={each.key} toast={each} onDone={pass} />
          ))}
        </div>
      </div>
    </ToastContext>
  );
}
