import { cn } from '../cn.ts';

/** How far along a run of questions is: one bar each, done, now, to come; `now` counts from 1. */
export function ProgressSteps({ now, of, noun = 'Question' }: { now: number; of: number; noun?: string }) {
  return (
    <div>
      <div aria-hidden className="flex gap-1">
        {Array.from({ length: of }, (_, index) => (
          <span
            key={index}
            className={cn(
              'h-1.5 flex-1 rounded-[2px]',
              index + 1 < now ? 'bg-trail' : index + 1 === now ? 'bg-ink' : 'bg-line',
            )}
          />
        ))}
      </div>
      <p className="mt-3 text-15 text-ink-soft">
        {noun} {now} of {of}
      </p>
    </div>
  );
}
