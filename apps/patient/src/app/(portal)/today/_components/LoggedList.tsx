'use client';
import { CirclePlus, Footprints, Gauge, HeartHandshake, ListChecks, Plus, ShieldCheck } from 'lucide-react';
import { PainNow } from '@cairn/ui/clinical/PainNow';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { dayWords } from '#day/dayWords.ts';
import { EntryState } from '#day/EntryState.tsx';
import type { LogItem } from '#day/LogItem.ts';
import { logWords } from '#day/logWords.ts';
import type { DayValue } from './useDay.ts';

const icons = {
  walk: Footprints,
  pain: Gauge,
  safety: ShieldCheck,
  'self-care': HeartHandshake,
  prom: ListChecks,
} as const;

type LoggedListProps = { value: DayValue; onChange: (item: LogItem) => void; onAdd: () => void };

/** What is logged: today's entries, and those of other days that were written on this phone. */
export function LoggedList({ value, onChange, onAdd }: LoggedListProps) {
  const { day, items, entries } = value;
  const here = new Set(entries.map(({ key }) => key));
  const other = items.filter((item) => item.on !== day.today && here.has(item.id));
  const today = items.filter((item) => item.on === day.today);
  return (
    <Card title="Logged today" className="grid gap-2">
      {today.length === 0 && (
        <p className="text-ink-soft">Nothing yet. What you log appears here, with when it was saved and who saw it.</p>
      )}
      <Rows label="Logged today" items={today} value={value} onChange={onChange} />
      {other.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">Logged for other days</h3>
          <Rows label="Logged for other days" items={other} value={value} onChange={onChange} />
        </>
      )}
      <Button variant="secondary" className="mt-2" onClick={onAdd}>
        <Plus aria-hidden />
        Add something else
      </Button>
    </Card>
  );
}

function Rows({
  label,
  items,
  value,
  onChange,
}: {
  label: string;
  items: LogItem[];
  value: DayValue;
  onChange: (item: LogItem) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={label}>
      {items.map((item) => (
        <Row key={item.id} item={item} value={value} onChange={() => onChange(item)} />
      ))}
    </ul>
  );
}

function Row({ item, value: { day, remove }, onChange }: { item: LogItem; value: DayValue; onChange: () => void }) {
  const Icon = icons[item.kind] ?? CirclePlus;
  const { title, detail } = logWords(item);
  const refused = item.at.state === 'refused';
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-3 border-t border-line py-3 first:border-t-0">
      <Icon aria-hidden className="mt-0.5 size-6 text-ink-soft" />
      <div className="grid gap-1">
        <p className="font-semibold">{title}</p>
        {item.on !== day.today && <p className="text-15 text-ink-soft">{dayWords(item.on)}</p>}
        {item.kind === 'pain' && (
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <PainNow series="leg" value={item.legNprs} />
            <PainNow series="back" value={item.backNprs} />
          </p>
        )}
        {detail && <p className="text-15 text-ink-soft">{detail}</p>}
      </div>
      <button
        type="button"
        aria-label={`Change: ${title}`}
        className="-my-2 -mr-2 min-h-12 self-start rounded-control px-2 text-15 text-ink-soft underline hover:text-ink"
        onClick={onChange}
      >
        Change
      </button>
      <div className="col-start-2 col-end-4 mt-1">
        <EntryState item={item} zone={day.zone} />
        {refused && (
          <Button variant="quiet" className="-ml-4" onClick={() => remove(item.id)}>
            Remove from this phone
          </Button>
        )}
      </div>
    </li>
  );
}
