import { type LocalDate, type ReferralStatus, referralStatuses } from '@cairn/vocabulary';
import { dayWords } from '#dates/dayWords.ts';
import { referralStatusWords } from '#words/referralWords.ts';

type Referral = { status: ReferralStatus; dueOn: LocalDate; outcome: string | null };

/** Sent, received, appointment, closed: where a referral stands and what is awaited. */
export function referralSteps({ status, dueOn, outcome }: Referral, signedOn: LocalDate) {
  const place = referralStatuses.indexOf(status);
  const awaited: Record<ReferralStatus, string> = {
    sent: '',
    received: 'they say that they have it',
    appointment: `wanted by ${dayWords(dueOn)}`,
    closed: 'the outcome closes the flags as well',
  };
  return referralStatuses.map((step, index) => ({
    key: step,
    title: referralStatusWords[step],
    when: step === 'sent' ? dayWords(signedOn) : index <= place ? 'done' : '',
    body: step === 'closed' && outcome ? outcome : index > place ? awaited[step] : undefined,
    current: index === place,
  }));
}
