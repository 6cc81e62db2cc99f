'use client';
import { Check, Phone, Send, Signpost, Stethoscope } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { useEffect, useEffectEvent } from 'react';
import { daysBetween, telHref } from '@cairn/vocabulary';
import { Button } from '@cairn/ui/primitives/Button';
import { Kbd } from '@cairn/ui/primitives/Kbd';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { ageOn } from '#dates/ageOn.ts';
import { sideWords } from '#words/sideWords.ts';
import { useMarkSeen } from '../../../_components/useMarkSeen.ts';
import type { ChartData } from './ChartData.ts';

/** Who this is and how to reach them, and what can be done. */
export function ChartHeader({ chart }: { chart: ChartData }) {
  const { patient, episode, today, logs } = chart;
  const name = `${patient.givenName} ${patient.familyName}`;
  const day = episode.startedOn && episode.startedOn <= today ? daysBetween(episode.startedOn, today) + 1 : null;
  const { mark, markingId } = useMarkSeen();
  const unseen = logs.filter(({ seen }) => !seen).length;
  const markAll = () => mark(episode.id, name);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')) return;
    if (unseen > 0 && !markingId) markAll();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const here = `/patients/${episode.id}` as const;
  const second = buttonStyle({ variant: 'secondary' });
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <p className="text-14">
          <PageLink href="/caseload" className="text-trail hover:underline">
            Caseload
          </PageLink>{' '}
          <span aria-hidden className="text-ink-soft">
            ›
          </span>
        </p>
        <h1 className="text-25 font-semibold">{name}</h1>
        <p>
          <b>
            {ageOn(patient.birthOn, today)}
            {day === null ? ' years' : `, week ${Math.ceil(day / 7)}`}
          </b>
          {day !== null && `, day ${day}`}.
          {episode.side && (
            <>
              {' '}
              Sciatica, <b>{sideWords[episode.side]}</b>.
            </>
          )}
          {episode.goal && <> Goal: {episode.goal}.</>}
        </p>
        <p className="text-ink-soft">
          {patient.phone && (
            <>
              <a href={telHref(patient.phone)} className="font-semibold text-ink underline decoration-line-strong">
                {patient.phone}
              </a>
              ,{' '}
            </>
          )}
          <a href={`mailto:${patient.email}`} className="underline decoration-line-strong">
            {patient.email}
          </a>
          . Care team: {episode.team}, {episode.therapist}.
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {patient.phone && (
          <a href={telHref(patient.phone)} className={second}>
            <Phone aria-hidden />
            Call
          </a>
        )}
        <PageLink href={`${here}/plan`} className={second}>
          <Signpost aria-hidden />
          {chart.plans.length === 0 ? 'Write the plan' : 'Revise plan'}
        </PageLink>
        <PageLink href={`${here}/refer`} className={second}>
          <Send aria-hidden />
          Refer
        </PageLink>
        <PageLink href={`${here}/examine`} className={second}>
          <Stethoscope aria-hidden />
          Examine
        </PageLink>
        {logs.length > 0 && (
          <Button variant="secondary" disabled={unseen === 0} loading={markingId !== null} onClick={markAll}>
            <Check aria-hidden />
            {unseen === 0 ? 'All logs seen' : 'Mark logs as seen'}
            {unseen > 0 && (
              <span aria-hidden className="max-bar:hidden">
                <Kbd>E</Kbd>
              </span>
            )}
          </Button>
        )}
      </div>
    </header>
  );
}
