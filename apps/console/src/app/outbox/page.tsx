import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { headers } from 'next/headers';
import { hasOutbox, isOwnHost, readOutbox } from '@cairn/api';
import { AppLogo } from '@cairn/ui/primitives/AppLogo';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { clockTime } from '#dates/clockTime.ts';
import { MailText } from './_components/MailText.tsx';

export const metadata: Metadata = { title: 'Outbox' };

/** The post of a demo on one machine: what would have gone out by mail. */
export default async function OutboxPage() {
  const host = (await headers()).get('host');
  if (!hasOutbox() || !isOwnHost(host)) notFound();
  const mails = await readOutbox();
  return (
    <div className="mx-auto grid max-w-[44rem] gap-4 px-4 py-8">
      <header>
        <AppLogo />
      </header>
      <main className="grid gap-4">
        <div>
          <h1 className="text-25 font-semibold">Outbox</h1>
          <p className="text-ink-soft">This demo sends no mail. What it would have sent is here, newest first.</p>
        </div>
        {mails.length === 0 && (
          <EmptyState title="No mail yet">
            Invitations and links to sign in land here as soon as someone asks for one.
          </EmptyState>
        )}
        {mails.map((mail) => (
          <article key={mail.id} className="rounded-card border border-line bg-surface p-4">
            <h2 className="text-17 font-semibold">{mail.subject}</h2>
            <p className="text-14 text-ink-soft">
              To {mail.to}, {clockTime(new Date(mail.sentAt), 'UTC')} UTC
            </p>
            <MailText text={mail.text} />
          </article>
        ))}
      </main>
    </div>
  );
}
