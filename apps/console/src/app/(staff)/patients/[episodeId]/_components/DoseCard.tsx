'use client';
import { MessageCircleQuestion, Phone } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useState } from 'react';
import { localDateIn } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Card } from '@cairn/ui/primitives/Card';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { later, useAhead } from '@cairn/ui/primitives/later';
import { dayWords } from '#dates/dayWords.ts';
import { contactWords } from '#words/contactWords.ts';
import { proposedDose } from '#words/proposedDose.ts';
import { stepWords } from '#words/stepWords.ts';
import type { ChartData, OpenProposal } from './ChartData.ts';
import { DoseReasons } from './DoseReasons.tsx';
import { signable } from './signable.ts';

const AcceptDoseDialog = later(async () => (await import('./AcceptDoseDialog.tsx')).AcceptDoseDialog);
const DeclineDoseDialog = later(async () => (await import('./DeclineDoseDialog.tsx')).DeclineDoseDialog);

type DoseCardProps = { chart: ChartData; proposal: OpenProposal; signer: string };

/** The walking dose the rules propose, why, and the ways to answer. Nothing of it changes the plan by itself. */
export function DoseCard({ chart, proposal, signer }: DoseCardProps) {
  const [dialog, setDialog] = useState<'accept' | 'decline' | null>(null);
  useAhead(AcceptDoseDialog, DeclineDoseDialog);
  const { from, to, meanwhile, atMostMinutes, contact, askWhy, reasons, createdAt, on } = proposal;
  const { givenName, timeZone } = chart.patient;
  const madeOn = localDateIn(createdAt, timeZone);
  const toSign = signable(chart);
  const here = `/patients/${chart.episode.id}/plan?from=proposal` as const;
  const words = to && proposedDose(from, to);
  const close = () => setDialog(null);
  return (
    <Card aria-labelledby="dose-proposal" className="grid gap-3">
      <div>
        <h2 id="dose-proposal" tabIndex={-1} className="text-17 font-semibold">
          Walking dose, proposed {madeOn === chart.today ? 'today' : dayWords(madeOn)}
        </h2>
        {words && (
          <p className="flex flex-wrap items-baseline gap-x-2">
            <b className="text-25 font-semibold whitespace-nowrap tabular-nums">{words.minutes}</b>
            <span className="text-ink-soft">{words.often}</span>
          </p>
        )}
        <p className="font-semibold">{stepWords(proposal)}</p>
        <p className="text-14 text-ink-soft">From the logs up to {dayWords(on)}.</p>
      </div>
      {contact && (
        <p className="flex gap-2 font-semibold text-same-day">
          <Phone aria-hidden className="mt-0.5 size-5 shrink-0" />
          Speak to {givenName} {contactWords[contact]}: pain spreads down the leg.
        </p>
      )}
      {askWhy && (
        <p className="flex gap-2 font-semibold">
          <MessageCircleQuestion aria-hidden className="mt-0.5 size-5 shrink-0 text-trail" />
          Few walks were done. Ask {givenName} why before anything else.
        </p>
      )}
      {meanwhile && (
        <p>
          For as long as the flare lasts: <b>{proposedDose(null, meanwhile).minutes}</b>,{' '}
          {proposedDose(null, meanwhile).often}.
        </p>
      )}
      <DoseReasons reasons={reasons} />
      {toSign ? (
        <>
          <p className="text-14 text-ink-soft">
            {atMostMinutes !== null && `On a good day at most ${atMostMinutes} min a walk. `}
            It starts the day after you sign.
          </p>
          <div className="flex flex-wrap gap-2 [&>*]:px-3">
            {chart.plans.length > 0 ? (
              <>
                <Button onClick={() => setDialog('accept')}>Accept {toSign.to.minutesPerBout} min</Button>
                <PageLink href={here} className={buttonStyle({ variant: 'secondary' })}>
                  Adjust…
                </PageLink>
              </>
            ) : (
              <PageLink href={here} className={buttonStyle()}>
                Write the plan with {toSign.to.minutesPerBout} min
              </PageLink>
            )}
            <Button variant="secondary" onClick={() => setDialog('decline')}>
              Decline…
            </Button>
          </div>
        </>
      ) : (
        <p className="text-14 text-ink-soft">Nothing to sign. The next week is judged anew.</p>
      )}
      {dialog === 'accept' && toSign && (
        <AcceptDoseDialog chart={chart} proposal={toSign} signer={signer} onClose={close} />
      )}
      {dialog === 'decline' && <DeclineDoseDialog proposal={proposal} onClose={close} />}
    </Card>
  );
}
