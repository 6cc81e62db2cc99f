'use client';
import { Phone, Send } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useState } from 'react';
import { telHref } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { Unbroken } from '@cairn/ui/primitives/Unbroken';
import { later, useAhead } from '@cairn/ui/primitives/later';
import { cn } from '@cairn/ui/cn';
import { dayWords } from '#dates/dayWords.ts';
import { dueDay } from '#dates/dueDay.ts';
import { momentWords } from '#dates/momentWords.ts';
import { spanWords } from '#dates/spanWords.ts';
import { untilWords } from '#dates/untilWords.ts';
import type { ChartFlag } from './ChartData.ts';
import { FlagEvidence } from './FlagEvidence.tsx';
import { FlagHistory } from './FlagHistory.tsx';

const AcknowledgeDialog = later(async () => (await import('./AcknowledgeDialog.tsx')).AcknowledgeDialog);
const ResolveDialog = later(async () => (await import('./ResolveDialog.tsx')).ResolveDialog);
const SnoozeDialog = later(async () => (await import('./SnoozeDialog.tsx')).SnoozeDialog);

type FlagCardProps = { flag: ChartFlag; episodeId: string; phone: string; zone: string; today: string; now: Date };

function dueLine({ urgency, dueAt, raisedAt }: ChartFlag, zone: string, now: Date) {
  if (urgency === 'now') return `Waiting ${spanWords(now.getTime() - raisedAt.getTime())}`;
  if (!dueAt) return 'For the next review';
  if (dueAt < now) return `Was due ${dayWords(dueDay(dueAt, zone))}`;
  return urgency === 'same-day' ? 'Due today' : `Due ${dayWords(dueDay(dueAt, zone))}, end of day`;
}

/** One open flag: what it says, what it rests on, and the ways to deal with it. An emergency closes by its outcome. */
export function FlagCard({ flag, episodeId, phone, zone, today, now }: FlagCardProps) {
  const [dialog, setDialog] = useState<'acknowledge' | 'snooze' | 'resolve' | null>(null);
  useAhead(AcknowledgeDialog, ResolveDialog, SnoozeDialog);
  const emergency = flag.urgency === 'now';
  const late = !emergency && flag.dueAt !== null && flag.dueAt < now;
  const lastDay = flag.snoozeDays.at(-1);
  const close = () => setDialog(null);
  return (
    <Card
      aria-labelledby={`flag-${flag.id}`}
      className={cn('grid gap-3', emergency && 'border-emergency bg-emergency-soft')}
    >
      <div>
        <h3 id={`flag-${flag.id}`} className="flex items-start gap-2 text-17 font-semibold">
          <UrgencyMark urgency={flag.urgency} wordHidden className="mt-0.5 [--mark-cut:var(--emergency-soft)]" />
          {flag.title}
        </h3>
        <p className="pl-7 text-14 text-ink-soft">
          <span className={cn(late && 'font-semibold text-same-day', emergency && 'font-semibold text-emergency')}>
            {flag.status === 'snoozed' && flag.snoozedUntil && `Snoozed until ${untilWords(flag.snoozedUntil, zone)}. `}
            {dueLine(flag, zone, now)}
          </span>
          . Raised {momentWords(flag.raisedAt, now, zone)}. {flag.rule}, policy {flag.policyVersion}.
        </p>
      </div>
      <p>
        <Unbroken>{flag.sentence}</Unbroken>
      </p>
      <FlagEvidence flag={flag} />
      <FlagHistory flag={flag} zone={zone} now={now} />
      <div className="flex flex-wrap gap-2">
        {emergency ? (
          <>
            {phone && (
              <a href={telHref(phone)} className={buttonStyle({ variant: 'danger' })}>
                <Phone aria-hidden />
                Call {phone}
              </a>
            )}
            <Button variant="secondary" onClick={() => setDialog('resolve')}>
              Close with the outcome…
            </Button>
          </>
        ) : (
          <>
            {flag.status === 'open' && <Button onClick={() => setDialog('acknowledge')}>Acknowledge…</Button>}
            <PageLink
              href={`/patients/${episodeId}/refer?flag=${flag.id}`}
              className={buttonStyle({ variant: 'secondary' })}
            >
              <Send aria-hidden />
              Refer
            </PageLink>
            {lastDay && (
              <Button variant="secondary" onClick={() => setDialog('snooze')}>
                Snooze…
              </Button>
            )}
            <Button variant={flag.status === 'open' ? 'secondary' : 'primary'} onClick={() => setDialog('resolve')}>
              Resolve…
            </Button>
          </>
        )}
      </div>
      {lastDay && (
        <p className="text-14 text-ink-soft">
          Snooze ends by {dayWords(lastDay.on)} and works once; resolving asks for a reason.
        </p>
      )}
      {dialog === 'acknowledge' && <AcknowledgeDialog flag={flag} onClose={close} />}
      {dialog === 'snooze' && <SnoozeDialog flag={flag} today={today} onClose={close} />}
      {dialog === 'resolve' && <ResolveDialog flag={flag} onClose={close} />}
    </Card>
  );
}
