import { PageLink } from '#app/_components/PageLink.tsx';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import type { CaseloadView } from './readView.ts';

/** Why the list is empty, and what to do about it. */
export function CaseloadEmpty({ total, view, ownOnly }: { total: number; view: CaseloadView; ownOnly: boolean }) {
  if (total === 0)
    return (
      <div className="p-4 rail:p-6">
        <EmptyState
          title="No patients yet"
          action={
            <PageLink href="/patients/invite" className={buttonStyle()}>
              Invite a patient
            </PageLink>
          }
        >
          Each patient {ownOnly ? 'of your care teams' : 'of the clinic'} has a row here, the most urgent on top. Invite
          the first one: they get a link by mail.
        </EmptyState>
      </div>
    );
  return (
    <div className="p-4 rail:p-6">
      <EmptyState
        title={view.search ? `Nobody whose name begins with “${view.search}”` : 'Nobody here right now'}
        action={
          <PageLink href="/caseload" className={buttonStyle({ variant: 'secondary' })}>
            Show all {total} patients
          </PageLink>
        }
      >
        {view.search
          ? 'The search reads the beginning of a first or a last name.'
          : 'No patient fits what is asked for. The others are in the list.'}
      </EmptyState>
    </div>
  );
}
