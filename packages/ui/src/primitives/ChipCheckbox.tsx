import type { ComponentProps, ReactNode } from 'react';
import { Check } from 'lucide-react';
import { cn } from '../cn.ts';

/** A checkbox in the shape of a chip with an icon, as in "Used today: Heat, Cold, Medicine" or a filter with a count. */
export function ChipCheckbox({
  label,
  icon,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'children'> & { label: ReactNode; icon?: ReactNode }) {
  return (
    <label
      className={cn(
        'ring-inside inline-flex min-h-(--control) items-center justify-center gap-1.5 rounded-full border-[1.5px] border-line-strong bg-surface px-3',
        'hover:border-trail has-checked:border-trail has-checked:bg-trail-soft has-checked:font-semibold [&_svg]:size-[1.2em] [&_svg]:shrink-0',
        className,
      )}
    >
      <input type="checkbox" {...rest} className="peer sr-only" />
      {icon !== undefined && <span className="peer-checked:hidden">{icon}</span>}
      <Check aria-hidden className="hidden text-trail peer-checked:block" />
      {label}
    </label>
  );
}
