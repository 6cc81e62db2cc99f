import { and, eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { careTeamMembers, staff, users } from '../schema/index.ts';
import { type StaffActor, atFrontDoor } from '../withActor.ts';

/** The therapist with this address, and a care team of theirs. @throws when there is none */
export const therapistWith = (db: Database, email: string): Promise<{ therapist: StaffActor; careTeamId: string }> =>
  atFrontDoor(db, async (tx) => {
    const [found] = await tx
      .select({ staff, careTeamId: careTeamMembers.careTeamId })
      .from(users)
      .innerJoin(staff, and(eq(staff.clinicId, users.clinicId), eq(staff.userId, users.id)))
      .innerJoin(
        careTeamMembers,
        and(eq(careTeamMembers.clinicId, staff.clinicId), eq(careTeamMembers.staffId, staff.id)),
      )
      .where(and(eq(users.kind, 'staff'), eq(users.email, email)));
    if (!found) throw new Error(`No therapist has the address ${email}.`);
    const { clinicId, id: staffId, userId, role, name } = found.staff;
    return { therapist: { kind: 'staff', clinicId, userId, staffId, role, name }, careTeamId: found.careTeamId };
  });
