import { type Evidence, reaches } from '@cairn/vocabulary';
import { weekdayWord } from '#dates/weekdayWord.ts';

type ReachEvidenceProps = { evidence: Extract<Evidence, { kind: 'reach' }> };

const rowHeight = 18;
const left = 56;
const width = 300;

/** How far down the leg the pain reached, day by day: a line that falls is pain that spreads. */
export function ReachEvidence({ evidence: { before, days } }: ReachEvidenceProps) {
  const points = [...before, ...days].map(({ on, furthest }) => ({
    on,
    furthest,
    place: reaches.indexOf(furthest),
  }));
  const places = points.map(({ place }) => place);
  const top = Math.min(...places);
  const rows = reaches.slice(top, Math.max(...places) + 1);
  const x = (index: number) => left + 14 + (index * (width - left - 28)) / Math.max(1, points.length - 1);
  const y = (place: number) => 10 + (place - top) * rowHeight;
  const height = rows.length * rowHeight + 22;
  return (
    <svg
      role="img"
      aria-label={points.map(({ on, furthest }) => `${weekdayWord(on)} ${Number(on.slice(8))}: ${furthest}`).join(', ')}
      viewBox={`0 0 ${width} ${height}`}
      className="w-full max-w-[22rem] text-13"
    >
      {rows.map((place, index) => (
        <g key={place}>
          <path d={`M${left} ${y(top + index)}H${width}`} className="stroke-line" />
          <text x={left - 8} y={y(top + index) + 4} textAnchor="end" className="fill-ink-soft">
            {place}
          </text>
        </g>
      ))}
      <polyline
        points={points.map(({ place }, index) => `${x(index)},${y(place)}`).join(' ')}
        fill="none"
        strokeWidth="1.8"
        strokeLinejoin="round"
        className="stroke-leg"
      />
      {points.map(({ on, place }, index) => (
        <g key={on}>
          <circle cx={x(index)} cy={y(place)} r={index < before.length ? 3 : 4.5} className="fill-leg" />
          {(points.length <= 8 || index % 2 === (points.length - 1) % 2) && (
            <text x={x(index)} y={height - 4} textAnchor="middle" className="fill-ink-soft tabular-nums">
              {weekdayWord(on).charAt(0)} {Number(on.slice(8))}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
