import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { Card } from '@cairn/ui/primitives/Card';
import { Disclosure } from '@cairn/ui/primitives/Disclosure';
import { Timeline } from '@cairn/ui/primitives/Timeline';
import { momentWords } from '#dates/momentWords.ts';
import type { ChartData } from './ChartData.ts';
import { lifeOfFlag } from './lifeOfFlag.ts';

/** Flags that are closed, each with its whole life; nothing while there is none. */
export function PastFlags({ chart: { flags, patient }, now }: { chart: ChartData; now: Date }) {
  const past = flags.filter(({ status }) => status === 'resolved');
  if (past.length === 0) return null;
  return (
    <Card className="py-2">
      <Disclosure summary={`Past flags, ${past.length}`}>
        <ul className="grid gap-4 pb-2">
          {past.map((flag) => (
            <li key={flag.id} className="grid gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
              <UrgencyMark urgency={flag.urgency} className="text-15">
                <span className="text-ink">{flag.title}</span>
              </UrgencyMark>
              <Timeline
                items={lifeOfFlag(flag, patient.timeZone).map(({ at, ...step }) => ({
                  ...step,
                  when: momentWords(at, now, patient.timeZone),
                }))}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
