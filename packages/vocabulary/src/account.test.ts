import { expect, test } from 'vitest';
import type { z } from 'zod';
import { AddStaffInput, FirstClinicInput, InvitePatientInput } from './account.ts';

const careTeamId = '0190b0f2-7a10-7cc3-8f5e-1f2a3b4c5d6e';
const password = 'plum canoe lantern forty';
const invitation = {
  givenName: 'Zoë',
  familyName: 'O’Hara-Núñez',
  birthOn: '1984-02-11',
  email: 'zoe@post.example',
  phone: '(503) 555-0144',
  timeZone: 'America/Los_Angeles',
  careTeamId,
  goal: 'Walk to the lake, 2 × 20 min',
};
const clinic = {
  clinicName: '山田 Physical Therapy',
  address: '8 Birch Lane, Astoria, OR 97103',
  phone: '(503) 555-0144',
  timeZone: 'America/Los_Angeles',
  emergencyNumber: '911',
  yourName: 'Noor Rahman',
  email: 'noor@birchlane.example',
  password,
};
const hire = {
  name: 'مريم Haddad',
  credentials: 'PT, DPT',
  email: 'maryam@clinic.example',
  role: 'therapist',
  password,
  careTeamIds: [],
};

/** Each goes onto a letter, a mail or a screen as one line. */
const lines: [string, z.ZodType, object, string[]][] = [
  ['an invitation', InvitePatientInput, invitation, ['givenName', 'familyName', 'phone', 'goal']],
  ['a first clinic', FirstClinicInput, clinic, ['clinicName', 'address', 'phone', 'yourName']],
  ['a colleague', AddStaffInput, hire, ['name', 'credentials']],
];

test.each(lines)('%s takes the letters of any language', (_name, schema, input) => {
  expect(schema.safeParse(input).error).toBeUndefined();
});

test.each(
  lines.flatMap(([name, schema, input, fields]) => fields.map((field) => [name, field, schema, input] as const)),
)('%s refuses hidden characters in %s', (_name, field, schema, input) => {
  const given = (input as Record<string, string>)[field] ?? '';
  for (const hidden of ['\u0000', '\r\n', '\t', '\u001B', '\u0085', '\u202A', '\u202E', '\u2066', '\u2069'])
    expect(schema.safeParse({ ...input, [field]: `${given}${hidden}Bcc` }).error?.issues).toMatchObject([
      { path: [field], message: 'Write this on one line, without hidden characters.' },
    ]);
});

test('spaces around a name are taken off', () => {
  expect(AddStaffInput.parse({ ...hire, name: '  Ines Barros \n' }).name).toBe('Ines Barros');
});
