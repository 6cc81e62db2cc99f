import type { Urgency } from '@cairn/vocabulary';
import { appUrl } from '../mail/appUrl.ts';
import type { Payloads } from './jobs.ts';

const flagsOf = (count: number) => (count === 1 ? '1 flag' : `${count} flags`);

/** What the leads of a clinic read of flags past due: numbers, and no patient's name. */
export function escalationLetter(
  clinicName: string,
  late: { urgency: Urgency }[],
): Pick<Payloads['mail'], 'subject' | 'text'> {
  const emergencies = late.filter(({ urgency }) => urgency === 'now').length;
  const verb = late.length === 1 ? 'is' : 'are';
  return {
    subject: `${flagsOf(late.length)} past due${emergencies > 0 ? ', emergency among them' : ''}`,
    text: [
      `${flagsOf(late.length)} at ${clinicName} ${verb} past due and not resolved.`,
      ...(emergencies > 0 ? [`Emergency: ${flagsOf(emergencies)}. Please look now.`] : []),
      'See who is waiting, and for how long:',
      `${appUrl('console')}/clinic`,
    ].join('\n\n'),
  };
}
