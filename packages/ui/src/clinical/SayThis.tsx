import type { ReactNode } from 'react';

/** Words to say on the phone or at the desk, set apart. */
export function SayThis({ children }: { children: ReactNode }) {
  return <blockquote className="rounded-control bg-canvas p-4">{children}</blockquote>;
}
