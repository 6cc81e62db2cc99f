import { PageLink } from '#app/_components/PageLink.tsx';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { dayWords } from '#dates/dayWords.ts';
import { reflexGroups, sensationGroups, strengthRows } from '#words/examinationWords.ts';
import type { ChartData, ChartExamination } from './ChartData.ts';

type Found = { left?: string | number | null; right?: string | number | null };

/** The findings as rows of left and right; what was not examined is not there. */
function findings(examination: ChartExamination): [string, Found][] {
  const { strength, reflexes, sensation, slrLeftDegrees: left, slrRightDegrees: right } = examination;
  const degrees = (value: number | null) => (value === null ? null : `${value}°`);
  const grade = ({ left: l, right: r }: { left?: number | null; right?: number | null } = {}) => ({
    left: l == null ? null : `${l} of 5`,
    right: r == null ? null : `${r} of 5`,
  });
  const rows: [string, Found][] = [
    ['Straight-leg raise', { left: degrees(left), right: degrees(right) }],
    ...strengthRows.map(([key, word]): [string, Found] => [word, grade(strength[key])]),
    ...reflexGroups.map(([key, word]): [string, Found] => [word, reflexes[key] ?? {}]),
    ...sensationGroups.map(([key, word]): [string, Found] => [word, sensation[key] ?? {}]),
  ];
  return rows.filter(([, { left: l, right: r }]) => l != null || r != null);
}

const Side = ({ value }: { value: string | number | null | undefined }) =>
  value == null ? <span className="text-ink-soft">not examined</span> : <>{value}</>;

/** Examinations, newest first. */
export function ExaminationList({ chart: { examinations, episode } }: { chart: ChartData }) {
  return (
    <Card title="Examinations">
      {examinations.length === 0 && (
        <p className="text-ink-soft">
          None recorded.{' '}
          <PageLink href={`/patients/${episode.id}/examine`} className="text-trail underline">
            Record one
          </PageLink>{' '}
          after a visit: strength, reflexes, sensation, straight-leg raise.
        </p>
      )}
      <div className="grid gap-4">
        {examinations.map((examination) => (
          <div key={examination.id}>
            <h3 className="font-semibold">
              {dayWords(examination.examinedOn)} <span className="font-normal text-ink-soft">by {examination.by}</span>
            </h3>
            <DataTable caption={`Findings of ${dayWords(examination.examinedOn)}`}>
              <thead>
                <tr>
                  <th scope="col">Finding</th>
                  <th scope="col">Right</th>
                  <th scope="col">Left</th>
                </tr>
              </thead>
              <tbody>
                {findings(examination).map(([what, { left, right }]) => (
                  <tr key={what}>
                    <th scope="row" className="font-normal!">
                      {what}
                    </th>
                    <td>
                      <Side value={right} />
                    </td>
                    <td>
                      <Side value={left} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
            {examination.note && <p className="mt-1 whitespace-pre-line">{examination.note}</p>}
          </div>
        ))}
      </div>
    </Card>
  );
}
