import { scoreText } from './scoreWords.ts';

export type ScoreLineProps = {
  /** Said to readers of the screen. */
  label: string;
  /** Scores in the order of their days; `day` counts from any day. */
  points: readonly { day: number; score: number; isByHand: boolean }[];
  /** The scale, where one is known; else the line spans its own scores. */
  lowest: number | null;
  highest: number | null;
  /** A change smaller than this from the first score is within the soft band. */
  matters: number | null;
  /** Said under the first and the last mark: "week 0", "week 6". */
  from: string;
  to: string;
};

const [width, height] = [240, 96];
const [left, right, top, bottom] = [26, 30, 10, 24];

/**
 * The scores of one questionnaire over time: round marks, open where the score was entered by hand; a soft band holds
 * what differs from the first score by less than most people feel.
 */
export function ScoreLine({ label, points, lowest, highest, matters, from, to }: ScoreLineProps) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const scores = points.map(({ score }) => score);
  const low = lowest ?? Math.min(0, ...scores);
  const high = highest ?? Math.max(low + 1, ...scores);
  const span = Math.max(1, last.day - first.day);
  const x = (day: number) =>
    points.length === 1 ? (width - right + left) / 2 : left + ((day - first.day) / span) * (width - left - right);
  const y = (score: number) =>
    top + ((high - Math.min(high, Math.max(low, score))) / (high - low || 1)) * (height - top - bottom);
  const line = points.map(({ day, score }) => `${x(day).toFixed(1)},${y(score).toFixed(1)}`).join(' ');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="h-24 w-full max-w-80">
      {matters !== null && (
        <rect
          x={left}
          y={y(first.score + matters)}
          width={width - left - right}
          height={Math.max(0, y(first.score - matters) - y(first.score + matters))}
          className="fill-trail-soft"
        />
      )}
      {[high, low].map((end) => (
        <g key={end}>
          <path d={`M${left} ${y(end)}H${width - right}`} className="stroke-line" />
          <text x={left - 6} y={y(end) + 4} textAnchor="end" className="fill-ink-soft text-[0.75rem]">
            {scoreText(end)}
          </text>
        </g>
      ))}
      <polyline points={line} fill="none" strokeWidth="2" strokeLinejoin="round" className="stroke-trail" />
      {points.map(({ day, score, isByHand }) => (
        <circle
          key={`${day} ${score}`}
          cx={x(day)}
          cy={y(score)}
          r="3.5"
          strokeWidth="2"
          className={isByHand ? 'fill-surface stroke-trail' : 'fill-trail stroke-trail'}
        />
      ))}
      {points.length > 1 && (
        <text x={left} y={height - 4} className="fill-ink-soft text-[0.75rem]">
          {from}
        </text>
      )}
      <text
        x={points.length > 1 ? width - right : x(last.day)}
        y={height - 4}
        textAnchor={points.length > 1 ? 'end' : 'middle'}
        className="fill-ink-soft text-[0.75rem]"
      >
        {to}
      </text>
      <text x={x(last.day) + 8} y={y(last.score) + 5} className="fill-ink text-[0.9375rem] font-semibold">
        {scoreText(last.score)}
      </text>
    </svg>
  );
}
