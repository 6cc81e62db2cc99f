import type { Metadata } from 'next';
import { TRPCError } from '@trpc/server';
import { AppLink } from '@cairn/ui/layout/AppLink';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { PlainShell } from '#shell/PlainShell.tsx';
import { caller } from '#trpc/server.tsx';
import { AcceptForm } from './_components/AcceptForm.tsx';

export const metadata: Metadata = { title: 'Your invitation' };

/** The invitation, or null when it is unknown, used or too old. @throws when it cannot be read */
async function readInvitation(token: string) {
  try {
    const { invitation } = await caller();
    return await invitation.read({ token });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return null;
    throw error;
  }
}

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params;
  const invitation = await readInvitation(token);
  if (!invitation)
    return (
      <PlainShell>
        <PageHeading>This invitation cannot be used</PageHeading>
        <Card className="grid gap-3">
          <p>It has been used already, it is older than 14 days, or the link is not complete.</p>
          <p>If you have begun before, sign in. If not, ask your therapist for a new invitation.</p>
          <AppLink href="/sign-in" className={buttonStyle({ size: 'action' })}>
            Go to sign in
          </AppLink>
        </Card>
      </PlainShell>
    );
  const { givenName, therapist, clinic, consent, email } = invitation;
  return (
    <PlainShell>
      <PageHeading>Welcome, {givenName}</PageHeading>
      <p>
        <b>{therapist}</b> at {clinic} would like to follow your walking and your pain between visits. It takes half a
        minute a day.
      </p>
      <Card title="What you agree to">
        <ol className="grid list-decimal gap-3 pl-6 marker:font-semibold marker:text-trail">
          {consent.points.map((point) => (
            <li key={point} className="pl-1">
              {point}
            </li>
          ))}
        </ol>
      </Card>
      <AcceptForm token={token} email={email} />
    </PlainShell>
  );
}
