import { createHash, randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { careTeamMembers, invitations, staff, users } from '../schema/index.ts';
import { atFrontDoor } from '../withActor.ts';
import { aPatient } from './aPatient.ts';

/** A patient whom the therapist with this address has invited, and the token of the invitation's link. */
export async function anInvitation(db: Database, therapistEmail: string): Promise<string> {
  const by = await atFrontDoor(db, async (tx) => {
    const [found] = await tx
      .select({ staff, careTeamId: careTeamMembers.careTeamId })
      .from(users)
      .innerJoin(staff, and(eq(staff.clinicId, users.clinicId), eq(staff.userId, users.id)))
      .innerJoin(
        careTeamMembers,
        and(eq(careTeamMembers.clinicId, staff.clinicId), eq(careTeamMembers.staffId, staff.id)),
      )
      .where(and(eq(users.kind, 'staff'), eq(users.email, therapistEmail)));
    if (!found) throw new Error(`No therapist has the address ${therapistEmail}.`);
    return found;
  });
  const { clinicId, id: staffId, userId, role, name } = by.staff;
  const therapist = { kind: 'staff' as const, clinicId, userId, staffId, role, name };
  const { actor } = await aPatient(db, {
    therapist,
    careTeamId: by.careTeamId,
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
