'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { clockTime } from '#dates/clockTime.ts';
import { momentWords } from '#dates/momentWords.ts';
import { weekdayWord } from '#dates/weekdayWord.ts';
import type { ChartData } from './ChartData.ts';
import { type LogDay, logDays } from './logDays.ts';

const FIRST = 7;
const ALL = 21;

function dayCell({ on, logs, late }: LogDay, today: string, zone: string): string {
  const name = on === today ? 'Today' : `${weekdayWord(on)} ${Number(on.slice(8))}`;
  if (late) return `${name}, late`;
  const newest = logs[0];
  return newest ? `${name}, ${clockTime(newest.writtenAt, zone)}` : name;
}

function walked({ minutes, quota }: LogDay): string {
  if (quota === null) return minutes === null ? '–' : `${minutes} min`;
  if (quota === 0) return minutes === null ? 'rest day' : `${minutes} min, rest day`;
  return minutes === null ? `– of ${quota}` : `${minutes} of ${quota} min`;
}

/** Day by day what was logged, with who saw it; a day without a log is a row as well. */
export function LastLogs({ chart, now }: { chart: ChartData; now: Date }) {
  const [most, setMost] = useState(FIRST);
  const days = logDays(chart, most);
  const zone = chart.patient.timeZone;
  return (
    <Card
      title="Last logs"
      action={
        most === FIRST &&
        days.length === FIRST && (
          <Button variant="quiet" onClick={() => setMost(ALL)}>
            Show three weeks
          </Button>
        )
      }
    >
      <DataTable caption="Last logs, one row a day">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Leg</th>
            <th scope="col">Back</th>
            <th scope="col">Reaches</th>
            <th scope="col">Walked</th>
            <th scope="col">Note</th>
            <th scope="col" data-num>
              State
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.on}>
              <th scope="row" className="font-normal! whitespace-nowrap">
                {dayCell(day, chart.today, zone)}
              </th>
              {day.logs.length === 0 ? (
                <td colSpan={6} className="text-ink-soft">
                  {day.on === chart.today ? 'not yet' : 'no log'}
                </td>
              ) : (
                <>
                  <td className="font-semibold text-leg">
                    {day.leg.join(', ') || <span className="font-normal text-ink-soft">–</span>}
                  </td>
                  <td className="font-semibold text-back">
                    {day.back.join(', ') || <span className="font-normal text-ink-soft">–</span>}
                  </td>
                  <td>{day.reaches ?? <span className="text-ink-soft">–</span>}</td>
                  <td className="whitespace-nowrap">{walked(day)}</td>
                  <td className="min-w-48">
                    {day.late && <span className="text-ink-soft">{day.late}. </span>}
                    {day.notes.join('; ')}
                  </td>
                  <td data-num>
                    {day.seen ? (
                      <span className="text-ink-soft" title={`by ${day.seen.by}`}>
                        seen {momentWords(day.seen.at, now, zone).replace('Today ', '')}
                      </span>
                    ) : (
                      <b>new</b>
                    )}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
