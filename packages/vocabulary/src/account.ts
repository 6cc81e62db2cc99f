import { z } from 'zod';
import { EmergencyNumber } from './emergencyNumber.ts';
import { Id } from './id.ts';
import { LocalDate, TimeZone } from './localDate.ts';
import { WrittenAt } from './logs.ts';
import { Side } from './pain.ts';
import { History } from './intake.ts';
import { SafetyAnswers } from './safetyAnswers.ts';

/** Stored and compared in lower case. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email('Enter an e-mail address.'));
export type Email = z.infer<typeof Email>;

/** NIST SP 800-63B-4 3.1.1: length and a blocklist, no composition rules. The blocklist is the server's. */
export const NewPassword = z
  .string()
  .min(15, 'Use 15 characters or more. A few words in a row work well.')
  .max(256, 'Keep it under 256 characters.');
export type NewPassword = z.infer<typeof NewPassword>;

/** One line: control characters would break a mail, and marks that turn the direction show it as something else. */
const line = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'Write this on one line, without hidden characters.');

const name = (what: string) => line.min(1, `Enter ${what}.`).max(80, 'Keep it under 80 letters.');

export const InvitePatientInput = z.strictObject({
  givenName: name('a first name'),
  familyName: name('a last name'),
  birthOn: LocalDate,
  email: Email,
  phone: line.max(40, 'Keep it under 40 characters.').default(''),
  timeZone: TimeZone,
  careTeamId: Id,
  onsetOn: LocalDate.nullish(),
  goal: line.max(120, 'Keep it under 120 letters.').default(''),
});
export type InvitePatientInput = z.infer<typeof InvitePatientInput>;

const token = z.string().min(20, 'This link is not complete.').max(100, 'This link is not complete.');

export const AcceptInvitationInput = z.strictObject({
  token,
  consent: z.literal(true, 'Please agree first, or call the clinic.'),
  /** Left out by those who prefer a link by mail each time. */
  password: NewPassword.optional(),
});
export type AcceptInvitationInput = z.infer<typeof AcceptInvitationInput>;

export const IntakeInput = z.strictObject({
  episodeId: Id,
  writtenAt: WrittenAt,
  zone: TimeZone,
  side: Side,
  onsetOn: LocalDate.nullish(),
  history: History,
  answers: SafetyAnswers,
});
export type IntakeInput = z.infer<typeof IntakeInput>;

export const FirstClinicInput = z.strictObject({
  clinicName: name('the name of the clinic'),
  address: line.max(200).default(''),
  phone: line.min(3, 'Enter a phone number.').max(40),
  timeZone: TimeZone,
  emergencyNumber: EmergencyNumber,
  yourName: name('your name'),
  email: Email,
  password: NewPassword,
});
export type FirstClinicInput = z.infer<typeof FirstClinicInput>;

export const AddStaffInput = z.strictObject({
  name: name('a name'),
  credentials: line.max(40).default(''),
  email: Email,
  role: z.enum(['therapist', 'lead', 'administrator']),
  password: NewPassword,
  careTeamIds: z.array(Id).max(50),
});
export type AddStaffInput = z.infer<typeof AddStaffInput>;

export const EndStaffInput = z.strictObject({ staffId: Id });
export type EndStaffInput = z.infer<typeof EndStaffInput>;
