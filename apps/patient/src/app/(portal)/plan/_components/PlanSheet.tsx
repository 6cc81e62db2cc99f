import { X } from 'lucide-react';
import { StretchFigure, stretchWord } from '@cairn/ui/clinical/StretchFigure';
import { TechniqueFigure, techniquePoints } from '@cairn/ui/clinical/TechniqueFigure';
import { Trail } from '@cairn/ui/clinical/Trail';
import { planTrail } from '@cairn/ui/clinical/planTrail';
import { Card } from '@cairn/ui/primitives/Card';
import type { PlanOfCare } from '@cairn/vocabulary';
import { surfaceWords } from '#day/surfaceWords.ts';

/** On a good day at most a tenth more than the quota, rounded down. clinical.md 4 */
const mostMinutes = ({ boutsPerDay, minutesPerBout }: PlanOfCare) => Math.floor(boutsPerDay * minutesPerBout * 1.1);

/** The plan in force: how to walk, when to sit, what to stretch, what to leave out. */
export function PlanSheet({ plan }: { plan: PlanOfCare }) {
  const ownPoints = plan.technique.filter((point) => !(techniquePoints as readonly string[]).includes(point));
  const facts = [
    ['Ground', surfaceWords[plan.surface].plan],
    ['Sit down', `When your leg pain reaches ${plan.stopAtNprs}`],
    ['At most', `${mostMinutes(plan)} minutes a day, also on good days`],
  ];
  return (
    <>
      <Card title={`Walk on ${plan.weekdays.length} days of 7`}>
        <Trail parts={planTrail(plan)} className="mt-3 mb-3" />
        <dl>
          {facts.map(([what, how]) => (
            <div key={what} className="grid grid-cols-[5rem_minmax(0,1fr)] gap-2 border-t border-line py-2 last:pb-0">
              <dt className="text-ink-soft">{what}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title="How to walk">
        <TechniqueFigure />
        {ownPoints.length > 0 && (
          <ul aria-label="For you" className="mt-3 grid list-disc gap-1 border-t border-line pt-3 pl-5">
            {ownPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </Card>
      {plan.stretches.length > 0 && (
        <Card title="Stretch once a day">
          <ul className="grid grid-cols-2 gap-3 min-[380px]:grid-cols-3">
            {plan.stretches.map(({ name, dose }) => (
              <li key={name} className="grid content-start justify-items-start">
                <StretchFigure name={name} className="h-auto w-full max-w-32" />
                <span className="font-semibold">{stretchWord[name]}</span>
                <span className="text-15 text-ink-soft">{dose}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {plan.avoid.length > 0 && (
        <Card title="Leave out for now">
          <ul className="grid gap-2">
            {plan.avoid.map((phrase) => (
              <li key={phrase} className="flex items-start gap-3">
                <X aria-hidden className="mt-0.5 size-6 shrink-0" />
                {phrase}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
