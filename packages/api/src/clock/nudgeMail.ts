import { patientMessage } from '@cairn/rules';
import { appUrl } from '../mail/appUrl.ts';
import type { Mail } from '../mail/mailer.ts';

/** The reminder as the patient reads it. */
export const nudgeMail = (
  patient: { email: string; givenName: string },
  clinic: { name: string; phone: string },
): Mail => ({
  to: patient.email,
  subject: 'How are you today?',
  text: [
    `Dear ${patient.givenName},`,
    patientMessage('GAP'),
    `${appUrl('patient')}/today`,
    `Do you feel worse, or do you need help? Call ${clinic.name}: ${clinic.phone}.`,
  ].join('\n\n'),
});
