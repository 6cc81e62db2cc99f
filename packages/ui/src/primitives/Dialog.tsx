'use client';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
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

/** A window over the page: a sheet from below on a phone, in the middle elsewhere. Escape and the cross close it. */
export function Dialog({ open, onOpenChange, title, description, footer, width = 'normal', children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.5)]" />
        <Radix.Content
          {...(description === undefined && { 'aria-describedby': undefined })}
          className={cn(
            'fixed z-50 flex max-h-[90dvh] flex-col border border-line bg-surface text-ink shadow-[0_8px_32px_rgb(0_0_0/0.24)]',
            'inset-x-0 bottom-0 rounded-t-card pb-[env(safe-area-inset-bottom)]',
            'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[min(92vw,var(--width))] sm:-translate-1/2 sm:rounded-card',
            width === 'wide' ? '[--width:52rem]' : '[--width:32rem]',
          )}
        >
          <div className="flex items-start justify-between gap-3 px-4 pt-4 sm:px-6">
            <Radix.Title className="text-20 font-semibold">{title}</Radix.Title>
            <Radix.Close
              aria-label="Close"
              className="-m-2 grid size-11 shrink-0 place-items-center rounded-control hover:bg-canvas"
            >
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </div>
          <div className="overflow-y-auto px-4 pt-1 pb-4 sm:px-6">
            {description !== undefined && (
              <Radix.Description className="mb-3 text-ink-soft">{description}</Radix.Description>
            )}
            {children}
          </div>
          {footer !== undefined && (
            <div className="flex flex-col-reverse gap-2 border-t border-line p-4 sm:flex-row sm:justify-end sm:px-6">
              {footer}
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
