import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is wrong with an entry and how to put it right; a mark and words, never colour alone. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-15 font-semibold text-emergency">
      <CircleAlert aria-hidden className="mt-0.5 size-[1.2em] shrink-0" />
      <span>{children}</span>
    </p>
  );
}
