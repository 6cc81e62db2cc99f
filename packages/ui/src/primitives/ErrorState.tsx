import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

export type ErrorStateProps = {
  /** What happened: "The clinic's server does not answer." */
  happened: ReactNode;
  /** What was kept: "Your entry is on this phone." */
  kept?: ReactNode;
  /** What to do: "Try again in a minute." */
  todo?: ReactNode;
  onRetry?: () => void;
  retrying?: boolean;
};

/** Says what happened, what was kept and what to do; announced as it appears. */
export function ErrorState({ happened, kept, todo, onRetry, retrying }: ErrorStateProps) {
  return (
    <div role="alert" className="flex gap-3 rounded-card border border-line-strong bg-surface p-4">
      <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-same-day" />
      <div className="grid gap-1">
        <p className="font-semibold">{happened}</p>
        {kept && <p>{kept}</p>}
        {todo && <p>{todo}</p>}
        {onRetry && (
          <Button variant="secondary" className="mt-2 justify-self-start" onClick={onRetry} loading={retrying}>
            Try again
          </Button>
        )}
      </div>
    </div>
  );
}
