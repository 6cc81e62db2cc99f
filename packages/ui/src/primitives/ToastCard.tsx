import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

export type ToastContent = {
  message: string;
  /** The one way back, or on: "Undo", "Open chart". */
  action?: { label: string; onAction: () => void };
  /** In place of the tick of what is done. */
  mark?: ReactNode;
  /** It comes from others, whatever one is doing. */
  news?: boolean;
  /** An emergency: stays until it is dismissed. */
  lasting?: boolean;
};

type ToastCardProps = { toast: ToastContent; onDone: () => void; onHeld?: (held: boolean) => void };

const button = 'min-h-9 rounded-control px-3 font-semibold hover:underline';

/** One toast; `onDone` when its action is taken or it is dismissed, `onHeld` while someone points at it or is in it. */
export function ToastCard({ toast: { message, action, mark, lasting }, onDone, onHeld }: ToastCardProps) {
  return (
    <div
      onPointerEnter={() => onHeld?.(true)}
      onPointerLeave={() => onHeld?.(false)}
      onFocus={() => onHeld?.(true)}
      onBlur={() => onHeld?.(false)}
      className={cn(
        'pointer-events-auto flex min-h-11 items-center gap-3 rounded-control py-2 pl-4 shadow-[0_4px_16px_rgb(0_0_0/0.24)]',
        action || lasting ? 'pr-2' : 'pr-4',
        lasting
          ? 'bg-emergency-solid text-white [--mark-cut:var(--emergency-solid)]'
          : 'bg-ink text-canvas [--mark-cut:var(--ink)]',
      )}
    >
      {mark ?? <Check aria-hidden className="size-5 shrink-0" />}
      <p>{message}</p>
      {action && (
        <button
          type="button"
          className={cn(
            button,
            lasting
              ? 'underline focus-visible:outline-white'
              : 'text-trail-inverse focus-visible:outline-trail-inverse',
          )}
          onClick={() => {
            action.onAction();
            onDone();
          }}
        >
          {action.label}
        </button>
      )}
      {lasting && (
        <button type="button" className={cn(button, 'px-2 focus-visible:outline-white')} onClick={onDone}>
          <X aria-hidden className="size-5" />
          <span className="sr-only">Dismiss: {message}</span>
        </button>
      )}
    </div>
  );
}
