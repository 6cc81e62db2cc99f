import { type ReplaySummary, dayIn } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { dayWords } from '#dates/dayWords.ts';

const monthOf = (on: string) => dayIn(on, { month: 'short' });

/** The flags week by week: kept and added stand up, lost hang down; the same as a table. */
export function WeekBars({ weeks }: { weeks: ReplaySummary['weeks'] }) {
  const up = Math.max(1, ...weeks.map(({ kept, added }) => kept + added));
  const down = Math.max(...weeks.map(({ lost }) => lost));
  const of = (number: number) => `${(number / (up + down)) * 100}%`;
  return (
    <Card title="By week, all rules">
      <div aria-hidden className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2 text-13 text-ink-soft">
        <span className="relative w-[3ch] text-right tabular-nums">
          <span className="absolute top-0 right-0 -translate-y-1/2">{up}</span>
          <span className="absolute right-0 -translate-y-1/2" style={{ top: of(up) }}>
            0
          </span>
          {down > 0 && <span className="absolute right-0 bottom-0 translate-y-1/2">{down}</span>}
        </span>
        <span className="flex h-44 gap-[2px]">
          {weeks.map(({ from, kept, added, lost }) => (
            <span key={from} className="relative flex-1">
              <span
                className="absolute inset-x-0 bg-trail"
                style={{ bottom: `calc(100% - ${of(up - kept)})`, height: of(added) }}
              />
              <span
                className="absolute inset-x-0 border-b border-ink bg-line-strong/45"
                style={{ bottom: `calc(100% - ${of(up)})`, height: of(kept) }}
              />
              {lost > 0 && (
                <span
                  className="absolute inset-x-0 border-[1.5px] border-t-0 border-same-day"
                  style={{ top: of(up), height: of(lost) }}
                />
              )}
            </span>
          ))}
        </span>
        <span className="relative w-[5.5ch] font-semibold">
          {weeks.some(({ added }) => added > 0) && <span className="absolute top-0 text-trail">added</span>}
          <span className="absolute -translate-y-full" style={{ top: of(up) }}>
            kept
          </span>
          {down > 0 && (
            <span className="absolute text-same-day" style={{ top: of(up) }}>
              lost
            </span>
          )}
        </span>
        <span />
        <span className="mt-2 flex gap-[2px]">
          {weeks.map(({ from }, index) => {
            const first =
              index === 0
                ? monthOf(weeks[2]?.from ?? from) === monthOf(from)
                : monthOf(from) !== monthOf(weeks[index - 1]?.from ?? from);
            return (
              <span key={from} className="relative h-5 flex-1">
                {first && index + 1 < weeks.length && <span className="absolute">{monthOf(from)}</span>}
              </span>
            );
          })}
        </span>
      </div>
      <Disclosure summary="As a table" className="mt-2">
        <DataTable caption="Flags by week">
          <thead>
            <tr>
              <th scope="col">Week from</th>
              {['Kept', 'Added', 'Lost'].map((name) => (
                <th key={name} scope="col" data-num>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, kept, added, lost }) => (
              <tr key={from}>
                <th scope="row">{dayWords(from)}</th>
                <td data-num>{kept}</td>
                <td data-num>{added}</td>
                <td data-num>{lost}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Disclosure>
    </Card>
  );
}
