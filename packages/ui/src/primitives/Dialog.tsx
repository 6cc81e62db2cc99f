'use client';
import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { cn } from '../cn.ts';

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One sentence on what this is for. */
  description?: ReactNode;
  /** Buttons at the foot; the one that acts last in reading order. */
  footer?: ReactNode;
  /** `wide` for a form of two columns. */
  width?: 'normal' | 'wide';
  children?: ReactNode;
};

/**
 * A window over the page: a sheet from below on a phone, in the middle elsewhere. Escape, the cross and a press beside
 * it close it. The platform's own `<dialog>`: it keeps the focus inside, the page behind still, and gives focus back.
 */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({
  onOpenChange,
  title,
  description,
  footer,
  width = 'normal',
  children,
}: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const close = () => onOpenChange(false);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description === undefined ? undefined : `${id}-description`}
      // Whoever opened it closes it; a file input inside says "cancel" too.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        close();
      }}
      onClose={close}
      onPointerDown={(event) => event.target === event.currentTarget && close()}
      className={cn(
        'fixed inset-x-0 top-auto bottom-0 w-full max-w-none overflow-visible rounded-t-card border border-line bg-surface text-ink shadow-[0_8px_32px_rgb(0_0_0/0.24)]',
        'backdrop:bg-[rgb(0_0_0/0.5)]',
        'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(92vw,var(--width))] sm:-translate-1/2 sm:rounded-card',
        width === 'wide' ? '[--width:52rem]' : '[--width:32rem]',
      )}
    >
      <div className="flex max-h-[90dvh] flex-col pb-[env(safe-area-inset-bottom)]">
        <div className="flex items-start justify-between gap-3 px-4 pt-4 sm:px-6">
          <h2 id={`${id}-title`} className="text-20 font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label="Close"
            onClick={close}
            className="-m-2 grid size-11 shrink-0 place-items-center rounded-control hover:bg-canvas"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
        <div className="overflow-y-auto px-4 pt-1 pb-4 sm:px-6">
          {description !== undefined && (
            <p id={`${id}-description`} className="mb-3 text-ink-soft">
              {description}
            </p>
          )}
          {children}
        </div>
        {footer !== undefined && (
          <div className="flex flex-col-reverse gap-2 border-t border-line p-4 sm:flex-row sm:justify-end sm:px-6">
            {footer}
          </div>
        )}
      </div>
    </dialog>
  );
}
