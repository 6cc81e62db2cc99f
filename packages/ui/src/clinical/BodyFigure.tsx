import type { Furthest, Side } from '@cairn/vocabulary';
import { useId } from 'react';
import { reachPath } from './reachPath.ts';

/** The viewer's right half of a standing person, from the crown to between the legs, in a box of 100 × 240. */
const half =
  'M50 3C57 3 61 9 60.5 17C60 23 57.5 27 55 29L55 35C58 39 68 39 73 43C77 46 78 54 78.5 62C79.5 76 82 90 84 104' +
  'C86 110 86.5 118 83.5 124C81.5 127 79 125 78.8 120C78.5 114 78.8 110 78.5 105C76.5 92 73 78 71.5 62C71 58 70.5 56 70 54' +
  'C69.5 64 65.5 72 65.5 80C65.5 90 70.5 98 71 110C71.5 124 69.5 148 66.5 168C67 178 67 188 64.5 202C63 212 62.3 218 62.5 224' +
  'C64.5 229 66.5 233 64 235C60 236.5 56 236 55 233C54.6 229 55.5 226 55.3 222C55.5 210 54.2 200 54 190C53.8 180 54.8 174 54.3 168C53.8 150 51.5 132 50 117';

const details = {
  front: 'M50 86v1M36 106C42 110 47 113 50 117C53 113 58 110 64 106',
  back: 'M50 42V92M50 104V117M37 113C40 119 47 120 50 116C53 120 60 119 63 113',
} as const;

export type BodyFigureProps = {
  view: 'front' | 'back';
  side: Side;
  furthest: Furthest | 'none';
  /** Where the pain used to reach: the part given up is drawn as a dashed outline. */
  was?: Furthest | 'none';
  backPain: boolean;
  className?: string;
};

/** One outlined figure with the pain's reach filled in; seen from behind, the person's right is the viewer's right. */
export function BodyFigure({ view, side, furthest, was, backPain, className }: BodyFigureProps) {
  const hatch = useId();
  const reach = reachPath(view, furthest);
  const left = was === undefined ? null : reachPath(view, was, furthest);
  const mirror = 'translate(100 0) scale(-1 1)';
  const onViewersRight = side === 'both' || (view === 'back' ? side === 'right' : side === 'left');
  const onViewersLeft = side === 'both' || !onViewersRight;
  const halves = [undefined, mirror];
  const region = (transform?: string) => (
    <g transform={transform}>
      {reach && <path d={reach} className="fill-leg" />}
      {left && <path d={left} fill="none" className="stroke-leg" strokeWidth="1.3" strokeDasharray="3 2" />}
    </g>
  );
  return (
    <svg viewBox="12 0 76 240" aria-hidden className={className}>
      <pattern id={hatch} width="3.2" height="3.2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3.2" height="3.2" className="fill-back-soft" />
        <rect width="1.8" height="3.2" className="fill-back" />
      </pattern>
      {halves.map((transform, index) => (
        <path key={index} d={half} transform={transform} className="fill-canvas" />
      ))}
      {halves.map((transform, index) => (
        <path
          key={index}
          d={half}
          transform={transform}
          fill="none"
          className="stroke-line-strong"
          strokeWidth="1.2"
          strokeLinejoin="round"
        />
      ))}
      <path
        d={details[view]}
        fill="none"
        className="stroke-line-strong"
        strokeWidth="0.9"
        strokeLinecap="round"
        opacity="0.7"
      />
      {view === 'back' && backPain && (
        <ellipse cx="50" cy="89" rx="13" ry="5.5" fill={`url(#${hatch})`} className="stroke-back" strokeWidth="0.8" />
      )}
      {onViewersRight && region()}
      {onViewersLeft && region(mirror)}
    </svg>
  );
}
