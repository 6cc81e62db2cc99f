'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { useTRPC } from '#trpc/client.tsx';
import { count } from '#words/count.ts';
import { roleWords } from '#words/roleWords.ts';
import { AddStaffForm } from './AddStaffForm.tsx';
import { EndAccess } from './EndAccess.tsx';

/** Who works here, in which care teams; an administrator adds colleagues and ends their access, but not their own. */
export function Team({ staffId, mayAdd, mayEnd }: { staffId: string; mayAdd: boolean; mayEnd: boolean }) {
  const { members, teams } = useSuspenseQuery(useTRPC().clinic.staff.queryOptions()).data;
  const working = members.filter(({ ended }) => !ended).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        under={`${count(working, 'person', 'people')}, ${count(teams.length, 'care team')}: ${teams.map(({ name }) => name).join(', ')}`}
      >
        Team
      </PageHeading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 rail:grid-cols-[minmax(0,1fr)_24rem]">
        <Card title="People">
          <DataTable caption="People of the clinic">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Role</th>
                <th scope="col">Care teams</th>
                <th scope="col">E-mail</th>
                <th scope="col">Access</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ id, name, credentials, role, teams: on, email, ended }) => (
                <tr key={id}>
                  <th scope="row" className="whitespace-nowrap">
                    {name}
                    {credentials && <span className="font-normal text-ink-soft">, {credentials}</span>}
                  </th>
                  <td className="whitespace-nowrap">{roleWords[role]}</td>
                  <td>{on.join(', ') || <span className="text-ink-soft">none</span>}</td>
                  <td>{email}</td>
                  <td className="whitespace-nowrap">
                    {ended ? (
                      <span className="text-ink-soft">Access ended</span>
                    ) : mayEnd && id !== staffId ? (
                      <EndAccess staffId={id} name={name} />
                    ) : (
                      'Can sign in'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </Card>
        {mayAdd && (
          <Card title="Add a colleague">
            <AddStaffForm teams={teams} />
          </Card>
        )}
      </div>
    </div>
  );
}
