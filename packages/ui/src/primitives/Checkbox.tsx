import { Check } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '../cn.ts';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode;
  /** Said under the label, softly. */
  hint?: ReactNode;
  /** Keeps the label for readers of the screen only, as in a table cell. */
  labelHidden?: boolean;
};

/** A native checkbox with a clear mark; the whole label is the target. */
export function Checkbox({ label, hint, labelHidden = false, className, ...rest }: CheckboxProps) {
  return (
    <label
      className={cn(
        'flex base:min-h-(--control) gap-3',
        hint === undefined ? 'items-center' : 'items-start base:py-2',
        className,
      )}
    >
      <span className="relative grid size-6 shrink-0 place-items-center">
        <input
          type="checkbox"
          {...rest}
          className="peer control-edge size-6 appearance-none rounded-[6px] bg-surface checked:border-trail checked:bg-trail hover:border-trail disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute size-4 text-on-trail opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className={labelHidden ? 'sr-only' : undefined}>
        {label}
        {hint !== undefined && <span className="block text-15 text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}
