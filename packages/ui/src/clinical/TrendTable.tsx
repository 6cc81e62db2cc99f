import { dayIn } from '@cairn/vocabulary';
import { DataTable } from '../primitives/DataTable.tsx';
import { dayNumber, type TrendData, type WeekMean } from './TrendData.ts';

const dayWords = (on: string) => dayIn(on, { weekday: 'short', day: 'numeric', month: 'short' }, 'en-GB');

/** A week's mean over its margin, or why there is none. */
function Mean({ week }: { week: WeekMean | null }) {
  if (!week) return <span className="text-ink-soft">too few</span>;
  return (
    <>
      <b>{week.mean.toFixed(1)}</b>
      <span className="block text-ink-soft">
        {week.low.toFixed(1)}–{week.high.toFixed(1)}
      </span>
    </>
  );
}

/** The days and weekly means of a trend chart as a table, newest first; a day without a log says so. */
export function TrendTable({ data, levelWords }: { data: TrendData; levelWords: string }) {
  const weekFor = (on: string) => data.weeks.find((week) => week.from === on);
  const walkedInWeek = (from: string) => {
    const start = dayNumber(data.startedOn, from) - 1;
    return data.days.slice(start, start + 7).reduce((sum, day) => sum + (day.minutes ?? 0), 0);
  };
  const cell = (value: number | null, isToday: boolean) => value ?? (isToday ? 'not yet' : 'no log');
  return (
    <DataTable
      caption={`Pain 0 to 10 and minutes walked by day, with the week’s average and ${levelWords}`}
      className="max-h-[26rem] overflow-y-auto"
    >
      <thead className="sticky top-0 bg-surface">
        <tr>
          <th scope="col">Day</th>
          <th scope="col" data-num>
            Leg
          </th>
          <th scope="col" data-num>
            Back
          </th>
          <th scope="col" data-num>
            Minutes
          </th>
        </tr>
      </thead>
      <tbody>
        {data.days.toReversed().flatMap((day) => {
          const isToday = day.on === data.today;
          const week = weekFor(day.on);
          const row = (
            <tr key={day.on}>
              <th scope="row" className="font-normal! whitespace-nowrap">
                {dayWords(day.on)}
              </th>
              <td data-num>{cell(day.leg, isToday)}</td>
              <td data-num>{cell(day.back, isToday)}</td>
              <td data-num>{cell(day.minutes, isToday)}</td>
            </tr>
          );
          if (!week) return [row];
          return [
            row,
            <tr key={`week-${day.on}`} className="bg-canvas">
              <th scope="row" className="whitespace-nowrap">
                Week {Math.ceil(dayNumber(data.startedOn, day.on) / 7)}
                <span className="block font-normal text-ink-soft">average</span>
              </th>
              <td data-num>
                <Mean week={week.leg} />
              </td>
              <td data-num>
                <Mean week={week.back} />
              </td>
              <td data-num>
                {walkedInWeek(day.on)}
                <span className="block text-ink-soft">in all</span>
              </td>
            </tr>,
          ];
        })}
      </tbody>
    </DataTable>
  );
}
