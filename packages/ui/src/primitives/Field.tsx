'use client';
import { type ReactNode, useId } from 'react';
import { cn } from '../cn.ts';
import { FieldError } from './FieldError.tsx';
import { FieldContext } from './useField.ts';

export type FieldProps = {
  label: ReactNode;
  /** Said before the control: what is wanted and why. */
  hint?: ReactNode;
  /** Said after the control; its presence marks the control invalid. */
  error?: ReactNode;
  required?: boolean;
  /** Says "optional" beside the label. */
  optional?: boolean;
  className?: string;
  /** One TextInput, TextArea, Select or Stepper. */
  children: ReactNode;
};

/** A labelled control: label, hint and error are wired to the one control inside. */
export function Field({ label, hint, error, required, optional, className, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={id} className="font-semibold in-[[data-density=console]]:text-14">
        {label}
        {optional && <span className="font-normal text-ink-soft"> (optional)</span>}
      </label>
      {hint && (
        <p id={hintId} className="-mt-1 text-15 text-ink-soft in-[[data-density=console]]:text-14">
          {hint}
        </p>
      )}
      <FieldContext value={{ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined, required }}>
        {children}
      </FieldContext>
      {error && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
