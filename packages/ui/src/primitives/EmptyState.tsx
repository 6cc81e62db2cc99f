import type { ReactNode } from 'react';

/** Says what will be here and how to make it so. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="grid justify-items-center gap-2 rounded-card border border-dashed border-line-strong px-4 py-8 text-center [&_svg]:size-7">
      {icon && <span className="text-ink-soft">{icon}</span>}
      <p className="text-20 font-semibold">{title}</p>
      <div className="max-w-[44ch] text-ink-soft">{children}</div>
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
