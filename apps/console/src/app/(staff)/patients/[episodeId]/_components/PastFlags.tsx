import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { momentWords } from '#dates/momentWords.ts';
import { endingWords } from '#words/outcomeWords.ts';
import type { ChartData } from './ChartData.ts';

/** Flags that are closed, with what came of them; nothing while there is none. */
export function PastFlags({ chart: { flags, patient }, now }: { chart: ChartData; now: Date }) {
  const past = flags.filter(({ status }) => status === 'resolved');
  if (past.length === 0) return null;
  return (
    <Card className="py-2">
      <Disclosure summary={`Past flags, ${past.length}`}>
        <ul className="grid gap-3 pb-2">
          {past.map((flag) => (
            <li key={flag.id} className="text-14">
              <UrgencyMark urgency={flag.urgency} className="text-15">
                <span className="text-ink">{flag.title}</span>
              </UrgencyMark>
              <p className="text-ink-soft">
                Raised {momentWords(flag.raisedAt, now, patient.timeZone)}. {flag.sentence}
              </p>
              <p>
                <b>{flag.outcome && endingWords[flag.outcome]}</b>
                {flag.resolvedAt && `, ${momentWords(flag.resolvedAt, now, patient.timeZone)}`}
                {flag.resolvedByName && ` by ${flag.resolvedByName}: ${flag.resolvedReason}`}
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
