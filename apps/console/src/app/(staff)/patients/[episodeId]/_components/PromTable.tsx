import { scoreText } from '@cairn/ui/clinical/prom/scoreWords';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { dayWords } from '#dates/dayWords.ts';
import { promWeekWords } from '#words/promWeekWords.ts';
import { promWords } from '#words/promWords.ts';
import type { ChartSeries } from './ChartData.ts';

/** Every score with its day, newest first, and who gave it. */
export function PromTable({ scores }: { scores: readonly ChartSeries[] }) {
  const rows = scores
    .flatMap(({ prom, instrument, title, points }) =>
      points.map((point) => ({ ...point, prom, name: instrument ? promWords[instrument].name : title })),
    )
    .toSorted((a, b) => b.on.localeCompare(a.on));
  return (
    <DataTable caption="Scores of questionnaires">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Week</th>
          <th scope="col">Questionnaire</th>
          <th scope="col" data-num>
            Score
          </th>
          <th scope="col">From</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ on, week, prom, name, score, enteredBy }, index) => (
          <tr key={`${prom} ${on} ${index}`}>
            <th scope="row" className="whitespace-nowrap font-normal">
              {dayWords(on)}
            </th>
            <td className="whitespace-nowrap">{promWeekWords(week)}</td>
            <td>{name}</td>
            <td data-num>{scoreText(score)}</td>
            <td>{enteredBy ? `entered by ${enteredBy}` : 'the patient’s answers'}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
