'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Card } from '@cairn/ui/primitives/Card';
import { DataTable } from '@cairn/ui/primitives/DataTable';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { useTRPC } from '#trpc/client.tsx';
import { count } from '#words/count.ts';
import { roleWords } from '#words/roleWords.ts';
import { AddStaffForm } from './AddStaffForm.tsx';

/** Who works here, in which care teams; an administrator adds colleagues. */
export function Team({ mayAdd }: { mayAdd: boolean }) {
  const { members, teams } = useSuspenseQuery(useTRPC().clinic.staff.queryOptions()).data;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        under={`${count(members.length, 'person', 'people')}, ${count(teams.length, 'care team')}: ${teams.map(({ name }) => name).join(', ')}`}
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
              </tr>
            </thead>
            <tbody>
              {members.map(({ id, name, credentials, role, teams: on, email }) => (
                <tr key={id}>
                  <th scope="row" className="whitespace-nowrap">
                    {name}
                    {credentials && <span className="font-normal text-ink-soft">, {credentials}</span>}
                  </th>
                  <td className="whitespace-nowrap">{roleWords[role]}</td>
                  <td>{on.join(', ') || <span className="text-ink-soft">none</span>}</td>
                  <td>{email}</td>
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
