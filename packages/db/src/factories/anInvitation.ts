import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { invitations } from '../schema/index.ts';
import { atFrontDoor } from '../withActor.ts';
import { aPatient } from './aPatient.ts';
import { therapistWith } from './therapistWith.ts';

/** A patient whom the therapist with this address has invited, and the token of the invitation's link. */
export async function anInvitation(db: Database, therapistEmail: string): Promise<string> {
  const { therapist, careTeamId } = await therapistWith(db, therapistEmail);
  const { clinicId, staffId } = therapist;
  const { actor } = await aPatient(db, {
    therapist,
    careTeamId,
    startedOn: null,
    givenName: 'Ida',
    familyName: 'Lund',
    email: `ida.${newId()}@patient.example`,
  });
  const token = randomBytes(32).toString('base64url');
  const createdAt = new Date();
  await atFrontDoor(db, (tx) =>
    tx.insert(invitations).values({
      clinicId,
      id: newId(),
      patientId: actor.patientId,
      tokenHash: createHash('sha256').update(token).digest('hex'),
      invitedBy: staffId,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + 86_400_000),
    }),
  );
  return token;
}
