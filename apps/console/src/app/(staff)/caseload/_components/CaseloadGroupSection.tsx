import type { CaseloadGroup } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { groupWords } from '#words/groupWords.ts';
import { CaseloadRow, type CaseloadRowData } from './CaseloadRow.tsx';

type CaseloadGroupSectionProps = {
  group: CaseloadGroup | 'all';
  /** Of the whole group, also of rows not loaded yet; absent where a filter makes that unknown. */
  count: number | undefined;
  rows: CaseloadRowData[];
  now: Date;
  zone: string;
  markingId: string | null;
  onSeen: (row: CaseloadRowData) => (() => void) | undefined;
};

/** The patients of one group under a heading that stays in sight. */
export function CaseloadGroupSection({ group, count, rows, now, zone, markingId, onSeen }: CaseloadGroupSectionProps) {
  const words = group === 'all' ? { name: 'Patients', says: 'in the order asked for' } : groupWords[group];
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2
        id={`group-${group}`}
        className="sticky top-0 z-20 flex min-h-8 items-center gap-2 border-b border-line bg-canvas px-4 max-bar:top-[2.875rem] rail:px-6"
      >
        {group !== 'all' && <UrgencyMark urgency={group} wordHidden className="[--mark-cut:var(--canvas)]" />}
        <span className="font-semibold whitespace-nowrap">{words.name}</span>
        {count !== undefined && <span className="text-ink-soft">{count}</span>}
        <span className="truncate text-14 text-ink-soft">{words.says}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <CaseloadRow
            key={row.episodeId}
            row={row}
            now={now}
            zone={zone}
            onSeen={onSeen(row)}
            marking={markingId === row.episodeId}
          />
        ))}
      </ul>
    </section>
  );
}
