import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './buttonStyle.ts';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shows a spinner over the words, which keep the width, and takes no presses. */
  loading?: boolean;
};

/** A button; `type="button"` unless said. A link that looks like one uses `buttonStyle`. */
export function Button({ variant, size, loading = false, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
      className={buttonStyle({ variant, size, className })}
    >
      {loading ? (
        <>
          <span className="inline-flex items-center gap-[inherit] opacity-0">{children}</span>
          <span
            aria-hidden
            className="absolute size-[1.25em] animate-spin rounded-full border-2 border-t-transparent"
          />
        </>
      ) : (
        children
      )}
    </button>
  );
}
