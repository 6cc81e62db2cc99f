import { type InvitePatientInput, newId } from '@cairn/vocabulary';

/** Someone to invite, at an address nobody else has. */
export const anInvitation = (careTeamId: string, over: Partial<InvitePatientInput> = {}): InvitePatientInput => ({
  givenName: 'Amara',
  familyName: 'Nwosu',
  birthOn: '1975-06-02',
  email: `${newId()}@post.example`,
  phone: '(503) 555-0199',
  timeZone: 'America/Los_Angeles',
  careTeamId,
  onsetOn: '2026-09-15',
  goal: 'to the river and back',
  ...over,
});
