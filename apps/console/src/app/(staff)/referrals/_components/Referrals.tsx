'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { PageLink } from '#app/_components/PageLink.tsx';
import { localDateIn } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { EmptyState } from '@cairn/ui/primitives/EmptyState';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { dayWords } from '#dates/dayWords.ts';
import { useNow } from '#dates/useNow.ts';
import { useTRPC } from '#trpc/client.tsx';
import { count } from '#words/count.ts';
import { ReferralRow } from './ReferralRow.tsx';

/** Referrals on their way, the latest ones first of all; closed ones with what came of them. */
export function Referrals({ zone, renderedAt }: { zone: string; renderedAt: Date }) {
  const trpc = useTRPC();
  const now = useNow(renderedAt);
  const open = useSuspenseQuery(trpc.referral.list.queryOptions({}, { refetchInterval: 60_000 })).data;
  const closed = useSuspenseQuery(trpc.referral.list.queryOptions({ closed: true })).data;
  const late = open.filter(({ overdue }) => overdue).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading under={`${count(open.length, 'referral')} open, ${late === 0 ? 'none overdue' : `${late} overdue`}`}>
        Referrals
      </PageHeading>
      <Card title="Open">
        {open.length === 0 ? (
          <EmptyState title="No open referral">
            A referral is written from a patient’s chart. It stays here until its outcome is in, the overdue ones on
            top.
          </EmptyState>
        ) : (
          <ul>
            {open.map((referral) => (
              <ReferralRow key={referral.id} referral={referral} today={localDateIn(now, zone)} zone={zone} />
            ))}
          </ul>
        )}
      </Card>
      <Card title="Closed" aside={count(closed.length, 'referral')}>
        {closed.length === 0 ? (
          <p className="text-ink-soft">None yet. A referral closes with what came of it.</p>
        ) : (
          <ul>
            {closed.map((referral) => (
              <li
                key={referral.id}
                className="grid gap-x-4 border-t border-line py-2 first:border-t-0 sm:grid-cols-[14rem_minmax(0,1fr)]"
              >
                <div>
                  <PageLink href={`/referrals/${referral.id}`} className="font-semibold text-trail hover:underline">
                    {referral.givenName} {referral.familyName}
                  </PageLink>
                  <p className="text-14 text-ink-soft">
                    to {referral.addresseeName}, signed {dayWords(localDateIn(referral.signedAt, zone))}
                  </p>
                </div>
                <p>{referral.outcome}</p>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
