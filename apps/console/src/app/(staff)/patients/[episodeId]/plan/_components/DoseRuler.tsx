import { cn } from '@cairn/ui/cn';

type Mark = { name: string; minutes: number; look: string };

type DoseRulerProps = {
  bounds: { leastMinutes: number; targetMinutes: number };
  now: number | null;
  proposed: number | null;
  draft: number | null;
};

const tick = 'h-3 w-0.5 bg-line-strong';

/** Minutes of a walk on a line from none to the goal, the draft against what is now and what is proposed. */
export function DoseRuler({ bounds, now, proposed, draft }: DoseRulerProps) {
  const marks = (
    [
      { name: 'least', minutes: bounds.leastMinutes, look: tick },
      { name: 'now', minutes: now, look: 'h-4 w-1 bg-ink' },
      { name: 'proposed', minutes: proposed, look: 'size-3.5 rounded-full border-2 border-trail bg-surface' },
      { name: 'this plan', minutes: draft, look: 'size-2.5 rounded-full bg-trail' },
      { name: 'goal of a day', minutes: bounds.targetMinutes, look: tick },
    ] satisfies (Omit<Mark, 'minutes'> & { minutes: number | null })[]
  ).filter((mark): mark is Mark => mark.minutes !== null);
  const most = Math.max(...marks.map(({ minutes }) => minutes));
  return (
    <div className="grid max-w-xl gap-2">
      <div
        aria-hidden
        className="relative mx-2 h-4 before:absolute before:inset-x-0 before:top-1/2 before:h-0.5 before:bg-line"
      >
        {marks.map(({ name, minutes, look }) => (
          <span
            key={name}
            className={cn('absolute top-1/2 -translate-1/2', look)}
            style={{ left: `${(100 * minutes) / most}%` }}
          />
        ))}
      </div>
      <ul aria-label="Minutes of a walk" className="flex flex-wrap gap-x-4 gap-y-1 text-14">
        {marks.map(({ name, minutes, look }) => (
          <li key={name} className="flex items-center gap-1.5">
            <span aria-hidden className="grid size-4 place-items-center">
              <span className={look} />
            </span>
            <span className="text-ink-soft">{name}</span>
            <b className="tabular-nums">{minutes}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
