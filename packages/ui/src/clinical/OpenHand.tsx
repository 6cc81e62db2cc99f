import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

/** "Stop and sit": the open hand with its sentence. The octagon is not for this. */
export function OpenHand({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <p className={cn('flex items-start gap-2', className)}>
      <Hand aria-hidden className="mt-0.5 size-[1.3em] shrink-0" />
      <span>{children}</span>
    </p>
  );
}
