'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { Timeline } from '@cairn/ui/primitives/Timeline';
import { dayWords } from '#dates/dayWords.ts';
import { useTRPC } from '#trpc/client.tsx';
import { referralUrgencyWords } from '#words/referralWords.ts';
import { AdvanceReferral } from './AdvanceReferral.tsx';
import { Letter } from './Letter.tsx';
import { referralSteps } from './referralSteps.ts';

/** A signed referral: the letter as it is printed, and where it stands. */
export function ReferralPaper({ referralId }: { referralId: string }) {
  const { referral, signedBy, signedOn, clinic, patient } = useSuspenseQuery(
    useTRPC().referral.read.queryOptions({ referralId }),
  ).data;
  const name = `${patient.givenName} ${patient.familyName}`;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="print:hidden">
        <PageHeading
          over={
            <>
              <PageLink href="/referrals" className="text-trail hover:underline">
                Referrals
              </PageLink>
              {' › '}
              <PageLink href={`/patients/${referral.episodeId}`} className="text-trail hover:underline">
                {name}
              </PageLink>
            </>
          }
          under={`${referral.reason}. Signed ${dayWords(signedOn)} by ${signedBy}.`}
          action={
            <Button variant="secondary" onClick={() => window.print()}>
              <Printer aria-hidden />
              Print the letter
            </Button>
          }
        >
          Referral to {referral.addresseeName}
        </PageHeading>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 rail:grid-cols-[minmax(0,48rem)_20rem] print:block">
        <Letter
          clinic={clinic}
          on={signedOn}
          addressee={{ name: referral.addresseeName, organisation: referral.addresseeOrganisation }}
          patient={patient}
          urgency={referralUrgencyWords[referral.urgency]}
          body={referral.letter}
        />
        <Card title="What happens next" className="print:hidden">
          <Timeline items={referralSteps(referral, signedOn)} />
          <div className="mt-4">
            <AdvanceReferral referral={referral} patient={name} />
          </div>
        </Card>
      </div>
    </div>
  );
}
