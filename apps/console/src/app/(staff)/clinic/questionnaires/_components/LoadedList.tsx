'use client';
import { Card } from '@cairn/ui/primitives/Card';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { Tag } from '@cairn/ui/primitives/Tag';
import { localDateIn } from '@cairn/vocabulary';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { weeksWords } from '#words/weeksWords.ts';
import { LookDialog } from './LookDialog.tsx';
import type { LoadedRow } from './LoadedData.ts';
import { RetireDialog } from './RetireDialog.tsx';

const asked = ({ weeks, retiredAt }: LoadedRow) =>
  retiredAt ? 'no longer asked' : weeks.length > 0 ? `asked ${weeksWords(weeks, null)}` : 'not asked by itself';

/** What the clinic loaded: in use first, then what is retired. */
export function LoadedList({ loaded, zone }: { loaded: readonly LoadedRow[]; zone: string }) {
  const inUse = loaded.filter(({ retiredAt }) => !retiredAt).length;
  return (
    <Card title="Loaded by the clinic" aside={loaded.length > 0 ? `${inUse} in use` : undefined}>
      {loaded.length === 0 ? (
        <EmptyState title="Nothing loaded yet">
          A questionnaire your clinic may use, such as the ODI or the sentences of the RMDQ-24, comes here as a FHIR R4
          file.
        </EmptyState>
      ) : (
        <ul>
          {loaded.map((row) => (
            <li
              key={row.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line py-3 first:border-t-0"
            >
              <div className="min-w-0">
                <p className="font-semibold">
                  {row.title} <Tag>version {row.version}</Tag> {row.retiredAt && <Tag>retired</Tag>}
                </p>
                <p className="text-ink-soft">
                  {row.instrument ? 'Scored by Cairn' : 'Scored by hand'}, {asked(row)}.{' '}
                  {row.answers > 0 ? `${count(row.answers, 'answer')}. ` : 'No answers yet. '}
                  Loaded by {row.by}, {dayWords(localDateIn(row.loadedAt, zone))}
                  {row.retiredAt && `; retired ${dayWords(localDateIn(row.retiredAt, zone))}`}.
                </p>
              </div>
              <div className="flex gap-2">
                <LookDialog row={row} />
                {!row.retiredAt && <RetireDialog row={row} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
