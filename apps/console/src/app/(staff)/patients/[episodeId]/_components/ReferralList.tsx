import { PageLink } from '#app/_components/PageLink.tsx';
import { localDateIn } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { dayWords } from '#dates/dayWords.ts';
import { referralStatusWords } from '#words/referralWords.ts';
import type { ChartData } from './ChartData.ts';

/** Referrals of this episode; nothing while there is none. */
export function ReferralList({ chart: { referrals, today, patient } }: { chart: ChartData }) {
  if (referrals.length === 0) return null;
  return (
    <Card title="Referrals">
      <ul className="grid gap-2">
        {referrals.map((referral) => {
          const late = referral.status !== 'closed' && referral.dueOn < today;
          return (
            <li key={referral.id}>
              <PageLink href={`/referrals/${referral.id}`} className="font-semibold text-trail hover:underline">
                {referral.addresseeName}
              </PageLink>
              {referral.addresseeOrganisation && <span>, {referral.addresseeOrganisation}</span>}
              <p className="text-14 text-ink-soft">
                {referralStatusWords[referral.status]}; signed{' '}
                {dayWords(localDateIn(referral.signedAt, patient.timeZone))}
                {referral.status === 'closed' ? `. ${referral.outcome ?? ''}` : `, due ${dayWords(referral.dueOn)}`}
                {late && <b className="text-same-day">, overdue</b>}
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
