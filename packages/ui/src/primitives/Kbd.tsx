import type { ReactNode } from 'react';

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-6 min-w-6 place-items-center rounded-[5px] border border-line-strong bg-surface px-1 font-sans text-13 text-ink">
      {children}
    </kbd>
  );
}
