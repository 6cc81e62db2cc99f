import { cn } from '../cn.ts';
import { CairnMark } from '../primitives/AppLogo.tsx';
import { type TrailPart, trailWords } from './planTrail.ts';
import { SeatedFigure } from './SeatedFigure.tsx';
import { WalkingFigure } from './WalkingFigure.tsx';

const key = (part: TrailPart, index: number) => `${index}-${'sit' in part ? 'sit' : 'walk'}`;

/** A bout: a capsule with a dot a minute, solid as far as it is walked. */
function Bout({ walk, walked = 0 }: { walk: number; walked?: number }) {
  const share = Math.min(1, walked / walk);
  return (
    <span className="relative flex h-4 items-center overflow-hidden rounded-full border-[1.5px] border-trail bg-trail-soft px-1">
      <span className="absolute inset-y-0 left-0 bg-trail" style={{ width: `${share * 100}%` }} />
      {Array.from({ length: walk }, (_, minute) => (
        <span key={minute} className="relative grid min-w-0 flex-1 place-items-center">
          <span
            className={cn('aspect-square w-[min(4px,60%)] rounded-full', minute < walked ? 'bg-on-trail' : 'bg-trail')}
          />
        </span>
      ))}
    </span>
  );
}

/**
 * A plan or a walk as a trail: lengths to scale, one dot a minute, outlined to come and solid when walked,
 * a seated figure for a break, the cairn at the end. Make the parts of a plan with `planTrail`.
 */
export function Trail({
  parts,
  compact = false,
  className,
}: {
  parts: readonly TrailPart[];
  compact?: boolean;
  className?: string;
}) {
  const many = parts.length > 3;
  const figure = cn('justify-self-center', many && 'size-5');
  return (
    <div role="img" aria-label={trailWords(parts)} className={cn('flex items-end gap-1', className)}>
      {parts.map((part, index) => {
        const minutes = 'sit' in part ? part.sit : part.walk;
        return (
          <span
            key={key(part, index)}
            className={cn('grid gap-1', many ? 'min-w-5' : 'sit' in part ? 'min-w-11' : 'min-w-12')}
            style={{ flex: `${minutes} 1 0` }}
          >
            {!compact &&
              ('sit' in part ? (
                <SeatedFigure className={figure} />
              ) : (
                <WalkingFigure className={cn(figure, 'text-trail')} />
              ))}
            {'sit' in part ? (
              <span className="flex h-4 items-center justify-evenly px-1">
                {Array.from({ length: Math.max(2, Math.min(part.sit * 2, 6)) }, (_, dot) => (
                  <span key={dot} className="size-[3px] rounded-full bg-line-strong" />
                ))}
              </span>
            ) : (
              <Bout walk={part.walk} walked={part.walked} />
            )}
            <span className="text-center font-semibold whitespace-nowrap">{many ? minutes : `${minutes} min`}</span>
          </span>
        );
      })}
      <span className="grid justify-items-center gap-1">
        <CairnMark className="size-5" />
        <span className="h-(--body-line) text-15 text-ink-soft">{many && 'min'}</span>
      </span>
    </div>
  );
}
