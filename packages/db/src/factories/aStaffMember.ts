import { type StaffRole, newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { careTeamMembers, staff, users } from '../schema/index.ts';
import { type StaffActor, withActor } from '../withActor.ts';

type Wanted = { role?: StaffRole; name?: string; email?: string; careTeamId?: string; passwordHash?: string };

/** Someone who works at the clinic, on the care team if one is given. */
export async function aStaffMember(db: Database, clinicId: string, wanted: Wanted = {}): Promise<StaffActor> {
  const { role = 'therapist', name = 'Maya Okafor', careTeamId } = wanted;
  const userId = newId();
  const staffId = newId();
  const createdAt = new Date('2026-01-05T17:00:00Z');
  await withActor(db, { kind: 'system', clinicId }, async (tx) => {
    await tx.insert(users).values({
      clinicId,
      id: userId,
      kind: 'staff',
      email: wanted.email ?? `${userId}@clinic.example`,
      passwordHash: wanted.passwordHash ?? null,
      createdAt,
    });
    await tx.insert(staff).values({ clinicId, id: staffId, userId, name, credentials: 'PT', role, createdAt });
    if (careTeamId) await tx.insert(careTeamMembers).values({ clinicId, careTeamId, staffId });
  });
  return { kind: 'staff', clinicId, userId, staffId, role, name };
}
