import type { Furthest, Side } from '@cairn/vocabulary';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';
import { BodyFigure } from './BodyFigure.tsx';

export type BodyChartProps = {
  side: Side;
  furthest: Furthest | 'none';
  /** Where the pain used to reach, to show what was given up. */
  was?: Furthest | 'none';
  /** Marks the lower back too; so it is when the pain stays in the back. */
  backPain?: boolean;
  /** Under the figures: "Then, 5 October". */
  caption?: ReactNode;
  className?: string;
};

const legs = { left: 'left leg', right: 'right leg', both: 'both legs' } as const;

/** "Pain down the right leg to the calf; it used to reach the foot." */
function reachWords({ side, furthest, was }: BodyChartProps): string {
  const now =
    furthest === 'none'
      ? 'No pain'
      : furthest === 'back'
        ? 'Pain in the back, none in the leg'
        : `Pain down the ${legs[side]} to the ${furthest}`.replace('the both', 'both');
  return was && was !== 'none' && was !== furthest ? `${now}; it used to reach the ${was}.` : `${now}.`;
}

/** The pain's reach on an outlined person, from the front and from behind. */
export function BodyChart(props: BodyChartProps) {
  const { caption, className, backPain = props.furthest === 'back', side, furthest, was } = props;
  return (
    <figure className={cn('grid justify-items-center gap-1', className)}>
      <div role="img" aria-label={reachWords(props)} className="flex justify-center gap-2">
        {(['front', 'back'] as const).map((view) => (
          <div key={view} className="grid justify-items-center text-14 text-ink-soft">
            <BodyFigure
              view={view}
              side={side}
              furthest={furthest}
              was={was}
              backPain={backPain}
              className="h-56 w-auto"
            />
            <span aria-hidden>{view}</span>
          </div>
        ))}
      </div>
      {caption && <figcaption className="text-center">{caption}</figcaption>}
    </figure>
  );
}
