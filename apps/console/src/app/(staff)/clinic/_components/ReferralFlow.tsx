import { PageLink } from '#app/_components/PageLink.tsx';
import { type ReferralStatus, daysBetween, localDateIn, referralStatuses } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { cn } from '@cairn/ui/cn';
import { dayWords } from '#dates/dayWords.ts';
import { count } from '#words/count.ts';
import { referralStatusWords } from '#words/referralWords.ts';
import type { BoardData } from './BoardData.ts';

const awaited = {
  sent: 'no receipt yet',
  received: 'no appointment yet',
  appointment: 'no outcome yet',
  closed: '',
} as const;

/** Referrals by step, one mark each, and the ones that stick. */
export function ReferralFlow({
  board,
  linked,
  days,
  zone,
}: {
  board: BoardData;
  linked: boolean;
  days: number;
  zone: string;
}) {
  const { openReferrals, referralCounts, today } = board;
  const late = openReferrals.filter(({ overdue }) => overdue);
  const countOf = (status: ReferralStatus) => referralCounts.find((each) => each.status === status)?.count ?? 0;
  return (
    <Card title="Referrals" aside={`${openReferrals.length} open, ${late.length} overdue; outcomes from ${days} days`}>
      <dl className="grid grid-cols-[repeat(4,1fr)] divide-x divide-line border-b border-line pb-3">
        {referralStatuses.map((status) => {
          const lateHere = late.filter((referral) => referral.status === status).length;
          return (
            <div key={status} className="px-3 first:pl-0 last:pr-0">
              <dt className="text-14">{referralStatusWords[status]}</dt>
              <dd>
                <b className="text-17 tabular-nums">{countOf(status)}</b>
                <span aria-hidden className="mt-1 flex flex-wrap gap-1">
                  {Array.from({ length: Math.min(40, countOf(status)) }, (_, index) => (
                    <span
                      key={index}
                      className={cn(
                        'size-2.5 rounded-full border-[1.5px]',
                        status === 'closed'
                          ? 'border-trail bg-trail'
                          : index < lateHere
                            ? 'border-same-day bg-same-day'
                            : 'border-line-strong',
                      )}
                    />
                  ))}
                </span>
                {lateHere > 0 && <span className="text-14 font-semibold text-same-day">{lateHere} late</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {late.length === 0 ? (
        <p className="mt-3 text-ink-soft">None is overdue.</p>
      ) : (
        <ul>
          {late.map((referral) => (
            <li key={referral.id} className="border-b border-line py-2 last:border-b-0 last:pb-0">
              {linked ? (
                <PageLink
                  href={`/referrals/${referral.id}`}
                  prefetch={false}
                  className="font-semibold text-trail hover:underline"
                >
                  {referral.givenName} {referral.familyName}
                </PageLink>
              ) : (
                <b>
                  {referral.givenName} {referral.familyName}
                </b>
              )}
              <p className="text-14 text-ink-soft">
                signed {dayWords(localDateIn(referral.signedAt, zone))}, to {referral.addresseeName};{' '}
                {awaited[referral.status]},{' '}
                <b className="text-same-day">{count(daysBetween(referral.dueOn, today), 'day')} late</b>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
