'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { MailCheck, MailWarning } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useEffect, useRef } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { useTRPC } from '#trpc/client.tsx';
import { PatientBar } from '../../_components/PatientBar.tsx';
import { InviteForm, type InviteFormProps } from './InviteForm.tsx';

/** What became of an invitation; takes the focus, since it replaces the form. */
function Sent({
  name,
  email,
  episodeId,
  onNext,
}: {
  name: string;
  email: string;
  episodeId: string;
  onNext: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card className="grid justify-items-start gap-3">
      <MailCheck aria-hidden className="size-7 text-trail" />
      <h2 ref={heading} tabIndex={-1} className="text-20 font-semibold outline-none">
        Invitation sent to {email}
      </h2>
      <p>
        The link in it works for 14 days. {name} stands in the caseload as “not begun” until the first questions are
        answered. The plan can be written meanwhile.
      </p>
      <div className="flex flex-wrap gap-2">
        <PageLink href={`/patients/${episodeId}`} className={buttonStyle()}>
          Open the chart
        </PageLink>
        <Button variant="secondary" onClick={onNext}>
          Invite another patient
        </Button>
      </div>
    </Card>
  );
}

/** After the patient was stored the mail may still not go out: that is no reason to enter everything again. */
const MailTrouble = ({ name }: { name: string }) => (
  <div role="alert" className="flex gap-3 rounded-card border border-line-strong bg-surface p-4">
    <MailWarning aria-hidden className="mt-0.5 size-5 shrink-0 text-same-day" />
    <div>
      <p className="font-semibold">Something went wrong on our side, perhaps only with the mail.</p>
      <p>
        Look in the{' '}
        <PageLink href="/caseload?sort=name" className="text-trail underline">
          caseload
        </PageLink>{' '}
        first: if {name} is there, everything is stored, and the chart has a button to send the invitation again. If
        not, nothing was stored: send it from here again.
      </p>
    </div>
  </div>
);

export function InvitePatient(props: Pick<InviteFormProps, 'zones' | 'clinicZone' | 'ownTeamsOnly'>) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const invite = useMutation(
    trpc.invitation.create.mutationOptions({ onSettled: () => queries.invalidateQueries(trpc.caseload.pathFilter()) }),
  );
  const sent = invite.variables;
  return (
    <div className="-m-4 rail:-m-6">
      <PatientBar title="Invite a patient" />
      <div className="max-w-[44rem] p-4 rail:p-6">
        {invite.isSuccess && sent ? (
          <Sent
            name={sent.givenName}
            email={sent.email}
            episodeId={invite.data.episodeId}
            onNext={() => invite.reset()}
          />
        ) : (
          <div className="grid gap-4">
            {invite.error?.data?.code === 'INTERNAL_SERVER_ERROR' && sent && (
              <MailTrouble name={`${sent.givenName} ${sent.familyName}`} />
            )}
            <InviteForm
              {...props}
              error={invite.error}
              pending={invite.isPending}
              onInvite={(input) => invite.mutate(input)}
            />
          </div>
        )}
      </div>
    </div>
  );
}
