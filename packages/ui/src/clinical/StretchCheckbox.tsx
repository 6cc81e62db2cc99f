import type { StretchName } from '@cairn/vocabulary';
import { Check } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from '../cn.ts';
import { StretchFigure, stretchWord } from './StretchFigure.tsx';

/** A stretch to tick off: the figure, its name and how often; the whole card is the target. */
export function StretchCheckbox({
  stretch,
  dose,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'children'> & { stretch: StretchName; dose: string }) {
  return (
    <label
      className={cn(
        'ring-inside control-edge relative grid content-start justify-items-center gap-0.5 bg-surface px-1 pt-6 pb-2 text-center hover:border-trail has-checked:border-trail has-checked:bg-trail-soft',
        className,
      )}
    >
      <input type="checkbox" {...rest} className="peer sr-only" />
      <span
        aria-hidden
        className="absolute top-1.5 right-1.5 grid size-6 place-items-center rounded-[6px] border-[1.5px] border-line-strong bg-surface text-transparent peer-checked:border-trail peer-checked:bg-trail peer-checked:text-on-trail"
      >
        <Check className="size-4" strokeWidth={3} />
      </span>
      <StretchFigure name={stretch} className="h-auto w-full max-w-28" />
      <span className="text-15 font-semibold">{stretchWord[stretch]}</span>
      <span className="text-14 text-ink-soft">{dose}</span>
    </label>
  );
}
