import { cn } from '../cn.ts';

/** What the figure's numbers mean. */
export const techniquePoints = [
  'Look ahead',
  'Swing your arms',
  'Stand tall',
  'Take short steps',
  'Land heel first',
] as const;
/** Where each number stands, and where its thread leads. */
const places = [
  { at: [136, 19], to: null },
  { at: [138, 72], to: [116, 86] },
  { at: [20, 58], to: [62, 73] },
  { at: [13, 138], to: [27, 158] },
  { at: [139, 146], to: [122, 162] },
] as const;

/** How to walk: a walking person with five numbers, and what each of them means. */
export function TechniqueFigure({ className }: { className?: string }) {
  return (
    <div className={cn('flex flex-wrap items-center gap-3 min-[360px]:flex-nowrap', className)}>
      <svg viewBox="0 0 152 192" width="152" height="192" aria-hidden className="min-w-0 shrink-0 overflow-visible">
        <path d="M4 186H148" className="stroke-line-strong" strokeWidth="2" />
        <g fill="none" strokeLinecap="round" strokeLinejoin="round">
          <path d="M66 106 60 142 30 166 37 179M74 50 92 70 111 84" className="stroke-limb-far" strokeWidth="11" />
          <path d="M73 50 66 106" className="stroke-ink" strokeWidth="14" />
          <path d="M66 106 86 142 105 176 120 170" className="stroke-ink" strokeWidth="11" />
          <path d="M71 50 53 74 49 99" className="stroke-ink" strokeWidth="10" />
          <path d="M98 19h21" className="stroke-trail" strokeWidth="2.5" strokeDasharray="5 5" />
        </g>
        <circle cx="78" cy="19" r="14" className="fill-ink" />
        {places.map(({ at, to }, index) => (
          <g key={index}>
            {to && <path d={`M${at[0]} ${at[1]}L${to[0]} ${to[1]}`} className="stroke-line-strong" strokeWidth="1.6" />}
            <circle cx={at[0]} cy={at[1]} r="11.5" className="fill-surface stroke-trail" strokeWidth="2" />
            <text x={at[0]} y={at[1] + 5} textAnchor="middle" className="fill-trail text-14 font-semibold">
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className="grid gap-3">
        {techniquePoints.map((point, index) => (
          <li key={point} className="flex items-center gap-2">
            <span
              aria-hidden
              className="grid size-6 shrink-0 place-items-center rounded-full border-[1.5px] border-trail text-14 font-semibold text-trail"
            >
              {index + 1}
            </span>
            {point}
          </li>
        ))}
      </ol>
    </div>
  );
}
