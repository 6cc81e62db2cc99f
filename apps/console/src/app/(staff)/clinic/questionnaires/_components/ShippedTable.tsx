import { signed } from '@cairn/ui/clinical/prom/signed';
import { changeThatMattersWords } from '@cairn/ui/clinical/prom/scoreWords';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { Instrument, instruments } from '@cairn/vocabulary';
import { promFacts } from '#words/promFacts.ts';
import { weeksWords } from '#words/weeksWords.ts';

/** The questionnaires Cairn knows how to score: when they are asked, what change matters, and whose words they are. */
export function ShippedTable({ hasRmdq }: { hasRmdq: boolean }) {
  const rows = [...Instrument.options].sort((a, b) => Number(a === 'rmdq') - Number(b === 'rmdq'));
  return (
    <Card title="Known to Cairn" aside="scored and charted by themselves">
      <DataTable caption="Questionnaires that Cairn scores">
        <thead>
          <tr>
            <th scope="col">Questionnaire</th>
            <th scope="col">Score</th>
            <th scope="col">Asked</th>
            <th scope="col">Words and source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((instrument) => {
            const { title, about, lowest, highest, better, weeks, every } = instruments[instrument];
            return (
              <tr key={instrument}>
                <th scope="row" className="min-w-40">
                  {title}
                  <span className="block font-normal text-ink-soft">{about}</span>
                </th>
                <td className="min-w-36">
                  {signed(lowest, lowest < 0)} to {signed(highest, lowest < 0)}
                  <span className="block text-ink-soft">
                    {better} is better; {changeThatMattersWords(instrument)} matter
                  </span>
                </td>
                <td className="min-w-32">
                  {instrument === 'rmdq' && !hasRmdq ? 'once its sentences are loaded, ' : ''}
                  {weeksWords(weeks, every)}
                </td>
                <td className="min-w-44">
                  {promFacts[instrument].licence}
                  <span className="block text-ink-soft">{promFacts[instrument].source}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </Card>
  );
}
