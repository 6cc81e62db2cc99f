import { PageLink } from '#app/_components/PageLink.tsx';
import type { Outputs } from '@cairn/api';
import { type LocalDate, daysBetween, localDateIn, referralStatuses } from '@cairn/vocabulary';
import { UrgencyMark } from '@cairn/ui/clinical/UrgencyMark';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { referralStatusWords } from '#words/referralWords.ts';
import { AdvanceReferral } from './AdvanceReferral.tsx';

type ReferralRowProps = { referral: Outputs['referral']['list'][number]; today: LocalDate; zone: string };

const marks = { '2-days': '2-days', '7-days': '7-days', '6-weeks': 'next-review' } as const;

/** One open referral: when it is due, whose it is, where it stands, and the next step. */
export function ReferralRow({ referral, today, zone }: ReferralRowProps) {
  const name = `${referral.givenName} ${referral.familyName}`;
  const place = referralStatuses.indexOf(referral.status);
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0 bar:grid-cols-[10.5rem_minmax(0,1fr)_10rem] rail:grid-cols-[10.5rem_minmax(0,1fr)_minmax(0,1fr)_9rem_16.5rem]">
      <div>
        {referral.overdue ? (
          <UrgencyMark urgency="same-day">{count(daysBetween(referral.dueOn, today), 'day')} overdue</UrgencyMark>
        ) : (
          <UrgencyMark urgency={marks[referral.urgency]}>{dayWords(referral.dueOn)}</UrgencyMark>
        )}
        <p className="pl-[1.7rem] text-14 text-ink-soft">
          {referral.overdue ? `was due ${dayWords(referral.dueOn)}` : 'due'}
        </p>
      </div>
      <div>
        <PageLink href={`/referrals/${referral.id}`} className="font-semibold text-trail hover:underline">
          {name}
        </PageLink>
        <p className="text-14 text-ink-soft">
          to {referral.addresseeName}
          {referral.addresseeOrganisation && `, ${referral.addresseeOrganisation}`}
        </p>
      </div>
      <p className="bar:max-rail:col-span-3 bar:max-rail:row-start-2">
        {referral.reason}
        <span className="block text-14 text-ink-soft">
          signed {dayWords(localDateIn(referral.signedAt, zone))} by {referral.signedBy}
        </span>
      </p>
      <div>
        <p className="font-semibold">{referralStatusWords[referral.status]}</p>
        <span aria-hidden className="flex gap-1">
          {referralStatuses.map((status, index) => (
            <span
              key={status}
              className={`size-2.5 rounded-full border-[1.5px] ${index <= place ? 'border-trail bg-trail' : 'border-line-strong'}`}
            />
          ))}
        </span>
      </div>
      <div className="bar:max-rail:col-span-3 rail:justify-self-end">
        <AdvanceReferral referral={referral} patient={name} />
      </div>
    </li>
  );
}
