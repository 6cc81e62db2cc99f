import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { dayWords } from '#dates/dayWords.ts';
import { momentWords } from '#dates/momentWords.ts';
import { proposedDose } from '#words/proposedDose.ts';
import { stepWords } from '#words/stepWords.ts';
import type { ChartData } from './ChartData.ts';

const became = {
  open: 'Open',
  accepted: 'Accepted',
  adjusted: 'Adjusted',
  declined: 'Declined',
  superseded: 'Superseded',
};

/** The last proposals of a walking dose, with what became of them; nothing while there is none. */
export function PastDoses({ chart: { dose, plans, patient }, now }: { chart: ChartData; now: Date }) {
  if (dose.past.length === 0) return null;
  return (
    <Card className="py-2">
      <Disclosure summary={`Past dose proposals, ${dose.past.length}`}>
        <ul className="grid gap-3 pb-2 text-14">
          {dose.past.map((one) => {
            const signed = plans.find(({ id }) => id === one.planId);
            return (
              <li key={one.id}>
                <p className="text-15 font-semibold">
                  {stepWords(one)}
                  {one.to && <span className="font-normal">, {proposedDose(one.from, one.to).minutes}</span>}
                </p>
                <p className="text-ink-soft">From the logs up to {dayWords(one.on)}.</p>
                <p>
                  <b>{became[one.status]}</b>
                  {one.decidedAt && `, ${momentWords(one.decidedAt, now, patient.timeZone)}`}
                  {one.decidedByName && ` by ${one.decidedByName}`}
                  {signed && `: revision ${signed.revision}, ${signed.minutesPerBout} min`}
                  {one.decidedReason && `: ${one.decidedReason}`}
                </p>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </Card>
  );
}
