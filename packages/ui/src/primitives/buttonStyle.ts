import { cn } from '../cn.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
/** `density` follows the app: 48 px in the portal, 36 px in the console. */
export type ButtonSize = 'density' | 'console' | 'control' | 'action' | 'big';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-trail text-on-trail border-trail hover:not-disabled:brightness-90',
  secondary: 'bg-surface text-ink border-line-strong hover:not-disabled:border-trail hover:not-disabled:bg-trail-soft',
  quiet: 'bg-transparent base:text-trail border-transparent hover:not-disabled:bg-trail-soft',
  danger: 'bg-emergency-solid text-white border-emergency-solid hover:not-disabled:brightness-90',
};

const sizes: Record<ButtonSize, string> = {
  density: 'min-h-(--control) base:px-4 base:text-body',
  console: 'min-h-9 base:px-3 base:text-15',
  control: 'min-h-12 base:px-4 base:text-17',
  action: 'min-h-14 base:px-6 base:text-20',
  big: 'min-h-16 base:px-6 base:text-20',
};

/** The look of a button, for a link that acts like one: `<Link className={buttonStyle({ size: 'action' })} …>`. */
export function buttonStyle({
  variant = 'primary',
  size = 'density',
  className,
}: { variant?: ButtonVariant; size?: ButtonSize; className?: string } = {}): string {
  return cn(
    'relative inline-flex items-center base:justify-center gap-2 base:rounded-control border-[1.5px] py-1 base:text-center base:font-semibold',
    'no-underline transition-[background-color,border-color,filter] disabled:cursor-not-allowed disabled:opacity-60',
    '[&_svg]:size-[1.25em] [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    className,
  );
}
