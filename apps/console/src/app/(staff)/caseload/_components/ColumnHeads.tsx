const heads = [
  ['due', 'Due'],
  ['patient', 'Patient'],
  ['verdict', 'Verdict'],
  ['pain', 'Pain now, 14 days'],
  ['walked', 'Walked, 7 days'],
  ['log', 'Last log'],
  ['flags', 'Open flags'],
  ['seen', 'Seen'],
] as const;

/** What the cells of a row are, where they stand in columns; each cell says it by itself to readers of the screen. */
export const ColumnHeads = () => (
  <div
    aria-hidden
    className="hidden shrink-0 border-b border-line bg-surface px-4 text-14 text-ink-soft @min-[74rem]/caseload:block rail:px-6"
  >
    <div className="caseload-row h-8">
      {heads.map(([area, word]) => (
        <span key={area} style={{ gridArea: area }} className={area === 'seen' ? 'justify-self-end' : undefined}>
          {word}
        </span>
      ))}
    </div>
  </div>
);
