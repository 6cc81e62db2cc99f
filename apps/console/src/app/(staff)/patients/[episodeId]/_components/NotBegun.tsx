import { PageLink } from '#app/_components/PageLink.tsx';
import { localDateIn } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';
import { dayWords } from '#dates/dayWords.ts';
import type { ChartData } from './ChartData.ts';
import { RenewInvitation } from './RenewInvitation.tsx';

/** A patient who was invited and has not started: what happens next, and what can be done meanwhile. */
export function NotBegun({ chart: { patient, episode, plans } }: { chart: ChartData }) {
  const invited = dayWords(localDateIn(episode.createdAt, patient.timeZone));
  return (
    <Card>
      <h2 className="text-20 font-semibold">Invited {invited}, not started</h2>
      <p className="mt-1 max-w-[70ch]">
        {patient.accepted
          ? `${patient.givenName} has signed up and has yet to answer the first questions. Day 1 is the day they do.`
          : `The invitation went to ${patient.email} and is good for 14 days. Day 1 is the day ${patient.givenName} answers the first questions.`}{' '}
        Logs, the verdict and the trend appear here from then on.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {plans.length === 0 && (
          <PageLink href={`/patients/${episode.id}/plan`} className={buttonStyle()}>
            Write the plan meanwhile
          </PageLink>
        )}
        {!patient.accepted && <RenewInvitation episodeId={episode.id} />}
      </div>
    </Card>
  );
}
