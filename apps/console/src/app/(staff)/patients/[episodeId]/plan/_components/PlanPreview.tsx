import { Footprints, Hand, Timer } from 'lucide-react';
import { stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { Trail } from '@cairn/ui/clinical/Trail';
import { planTrail } from '@cairn/ui/clinical/planTrail';
import { AppLogo } from '@cairn/ui/primitives/AppLogo';
import { Card } from '@cairn/ui/primitives/Card';
import { dayWords } from '#dates/dayWords.ts';
import { surfaceWords } from '#words/surfaceWords.ts';
import { timesWords } from '#words/timesWords.ts';
import { weekdayList } from '#words/weekdayList.ts';
import type { PlanDraft } from './PlanDraft.ts';

type PlanPreviewProps = { plan: PlanDraft['plan']; effectiveOn: string; patient: string; signer: string };

const Entries = ({ title, entries }: { title: string; entries: string[] }) =>
  entries.length === 0 ? null : (
    <Card title={title} headingLevel={3}>
      <ul className="list-disc pl-5 marker:text-trail">
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>
    </Card>
  );

/** The plan as the patient will read it. */
export function PlanPreview({ plan, effectiveOn, patient, signer }: PlanPreviewProps) {
  const { minutesPerBout, boutsPerDay, breakMinutes } = plan;
  const whole =
    minutesPerBout && boutsPerDay && breakMinutes !== null ? { minutesPerBout, boutsPerDay, breakMinutes } : null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(effectiveOn) ? dayWords(effectiveOn) : '…';
  return (
    <section aria-labelledby="plan-preview" className="sticky top-6">
      <h2 id="plan-preview" className="mb-3 text-17 font-semibold">
        {patient}’s phone, from {day}
      </h2>
      <div
        className="grid max-h-[calc(100dvh-6rem)] gap-3 overflow-y-auto rounded-[28px] border-[1.5px] border-line-strong bg-canvas p-4"
        role="region"
        aria-label="The plan on the phone"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <AppLogo markOnly />
        <div className="rounded-card bg-trail-soft p-4">
          <p className="whitespace-pre-line">{plan.reason || 'Your words about why will stand here.'}</p>
          <p className="mt-1 text-14 text-ink-soft">{signer}</p>
        </div>
        <Card>
          <p className="flex items-baseline gap-2 border-b border-line pb-2">
            <b className="text-44 text-trail">{minutesPerBout ?? '…'}</b>
            <b>
              minutes, {boutsPerDay ? timesWords(boutsPerDay) : '…'} a day
              <span className="block font-normal">{weekdayList(plan.weekdays)}</span>
            </b>
          </p>
          {whole && whole.minutesPerBout * whole.boutsPerDay <= 120 && (
            <Trail parts={planTrail(whole)} compact className="mt-3" />
          )}
          <ul className="mt-3 grid gap-2 [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-trail [&>li]:flex [&>li]:gap-2">
            {(breakMinutes ?? 0) > 0 && (
              <li>
                <Timer aria-hidden />
                Sit for {breakMinutes} minutes between walks
              </li>
            )}
            <li>
              <Footprints aria-hidden />
              {surfaceWords[plan.surface]}
            </li>
            <li>
              <Hand aria-hidden />
              Stop and sit at leg pain {plan.stopAtNprs ?? '…'}
            </li>
          </ul>
        </Card>
        <Entries title="Stretches" entries={plan.stretches.map(({ name, dose }) => `${stretchWord[name]}, ${dose}`)} />
        <Entries title="How to walk" entries={plan.technique} />
        <Entries title="For now, avoid" entries={plan.avoid} />
      </div>
    </section>
  );
}
