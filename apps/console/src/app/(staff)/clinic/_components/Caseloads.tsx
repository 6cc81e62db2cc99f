import { PageLink } from '#app/_components/PageLink.tsx';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { count } from '#words/count.ts';
import type { BoardData } from './BoardData.ts';

/** Who carries how many, with what waits among them. */
export function Caseloads({ caseloads, linked }: { caseloads: BoardData['caseloads']; linked: boolean }) {
  const total = caseloads.reduce((sum, { patients }) => sum + patients, 0);
  const most = Math.max(1, ...caseloads.map(({ patients }) => patients));
  return (
    <Card title="Caseloads" aside={`${count(total, 'patient')}, ${count(caseloads.length, 'therapist')}`}>
      {caseloads.length === 0 ? (
        <p className="text-ink-soft">No therapist yet. An administrator adds them on the page Team.</p>
      ) : (
        <DataTable caption="Caseloads by therapist">
          <thead>
            <tr>
              <th scope="col">Therapist</th>
              <th scope="col">Patients</th>
              <th scope="col" data-num>
                Flags
              </th>
              <th scope="col" data-num>
                Not seen
              </th>
              <th scope="col" data-num>
                Past due
              </th>
            </tr>
          </thead>
          <tbody>
            {caseloads.map(({ staffId, name, patients, flags, snoozed, unseen, pastDue }) => (
              <tr key={staffId}>
                <th scope="row" className="whitespace-nowrap">
                  {linked && patients > 0 ? (
                    <PageLink href={`/caseload?therapistId=${staffId}`} className="text-trail hover:underline">
                      {name}
                    </PageLink>
                  ) : (
                    name
                  )}
                </th>
                <td className="w-full min-w-28 whitespace-nowrap">
                  <span
                    aria-hidden
                    className="mr-2 inline-block h-3.5 bg-trail align-middle"
                    style={{ width: `calc((100% - 5ch) * ${(patients / most).toFixed(3)})` }}
                  />
                  <b>{patients}</b>
                </td>
                <td data-num>
                  {flags}
                  {snoozed > 0 && <span className="block text-13 text-ink-soft">and {snoozed} snoozed</span>}
                </td>
                <td data-num>{unseen}</td>
                <td data-num className={pastDue > 0 ? 'font-semibold text-same-day' : undefined}>
                  {pastDue}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Card>
  );
}
