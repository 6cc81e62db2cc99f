import { type Evidence, daysBetween } from '@cairn/vocabulary';
import { changeWords, wholePercent } from '@cairn/ui/clinical/verdictWords';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { Sum, type SumRow } from './Sum.tsx';

type TrendEvidenceProps = { evidence: Extract<Evidence, { kind: 'trend' }> };

const [left, width, height] = [18, 300, 76];
const y = (mean: number) => 6 + ((10 - mean) / 10) * (height - 12);

/** The level fitted to all days, drawn with its 80 % band, and the arithmetic that raised the flag. */
export function TrendEvidence({ evidence }: TrendEvidenceProps) {
  const { line, site, from, to } = evidence;
  const span = Math.max(1, daysBetween(line[0]?.on ?? from, line.at(-1)?.on ?? to));
  const x = (on: string) => left + (daysBetween(line[0]?.on ?? on, on) / span) * (width - left - 4);
  const at = (value: 'mean' | 'low' | 'high') =>
    line.map((point) => `${x(point.on).toFixed(1)},${y(point[value]).toFixed(1)}`);
  const rows: SumRow[] = [
    ['At the start', 'fitted', evidence.baseline.toFixed(1)],
    [
      'Now',
      `${dayWords(from).slice(4)} – ${dayWords(to).slice(4)}, ${count(evidence.logs, 'log')}`,
      evidence.current.toFixed(1),
    ],
    ...(evidence.grocScore === null
      ? []
      : [['Own rating', 'GRoC, −5 to +5', String(evidence.grocScore)] satisfies SumRow]),
    ...(evidence.rmdqChange === null
      ? []
      : [['Disability', 'RMDQ', changeWords(evidence.rmdqChange) ?? '–'] satisfies SumRow]),
    [
      `${site === 'leg' ? 'Leg' : 'Back'} pain`,
      `${wholePercent(evidence.probability)} % likely under the ${wholePercent(evidence.needed)} % needed`,
      changeWords(evidence.relative) ?? 'no change',
    ],
  ];
  const [fill, stroke] = site === 'leg' ? ['fill-leg-soft', 'stroke-leg'] : ['fill-back-soft', 'stroke-back'];
  return (
    <div className="grid gap-1">
      <svg
        role="img"
        aria-label={`Fitted ${site} pain from ${evidence.baseline.toFixed(1)} to ${evidence.current.toFixed(1)}`}
        viewBox={`0 0 ${width} ${height}`}
        className="w-full max-w-[22rem] text-13"
      >
        {[0, 5, 10].map((nprs) => (
          <g key={nprs}>
            <path d={`M${left} ${y(nprs)}H${width}`} className="stroke-line" />
            <text x={left - 4} y={y(nprs) + 4} textAnchor="end" className="fill-ink-soft tabular-nums">
              {nprs}
            </text>
          </g>
        ))}
        <polygon points={[...at('high'), ...at('low').toReversed()].join(' ')} className={fill} />
        <polyline
          points={at('mean').join(' ')}
          fill="none"
          strokeWidth="2.5"
          strokeDasharray={site === 'back' ? '5 3' : undefined}
          className={stroke}
        />
      </svg>
      <Sum rows={rows} />
    </div>
  );
}
