import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { headers } from 'next/headers';
import { hasOutbox, isOwnHost, readOutbox } from '@cairn/api';
import { Card } from '@cairn/ui/primitives/Card';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { PlainShell } from '#shell/PlainShell.tsx';
import { MailText } from './_components/MailText.tsx';

export const metadata: Metadata = { title: 'Outbox of the demo' };

export default async function OutboxPage() {
  const host = (await headers()).get('host');
  if (!hasOutbox() || !isOwnHost(host)) notFound();
  const mails = await readOutbox();
  return (
    <PlainShell>
      <PageHeading under="This page belongs to the demo. Mails that would go out are shown here instead, to anyone who opens it.">
        Outbox of the demo
      </PageHeading>
      {mails.length === 0 && (
        <EmptyState title="No mail yet">
          Invite a patient in the console, or ask for a link at the sign-in: the mail appears here.
        </EmptyState>
      )}
      {mails.map(({ id, to, subject, text, sentAt }) => (
        <Card key={id} title={subject}>
          <p className="mb-2 text-15 text-ink-soft">
            To {to}, {sentAt.slice(0, 16).replace('T', ' ')} UTC
          </p>
          <MailText text={text} />
        </Card>
      ))}
    </PlainShell>
  );
}
