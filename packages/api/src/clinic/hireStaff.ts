import { hashPassword } from '@cairn/auth';
import { type Transaction, careTeamMembers, staff, users } from '@cairn/db';
import { type StaffRole, newId } from '@cairn/vocabulary';

type Hire = {
  name: string;
  credentials: string;
  email: string;
  role: StaffRole;
  password: string;
  careTeamIds: string[];
};

/** Stores a sign-in and a member of staff, on their care teams. */
export async function hireStaff(tx: Transaction, clinicId: string, hire: Hire, now: Date) {
  const userId = newId();
  const staffId = newId();
  const { name, credentials, email, role } = hire;
  await tx
    .insert(users)
    .values({
      clinicId,
      id: userId,
      kind: 'staff',
      email,
      passwordHash: await hashPassword(hire.password),
      createdAt: now,
    });
  await tx.insert(staff).values({ clinicId, id: staffId, userId, name, credentials, role, createdAt: now });
  const teams = [...new Set(hire.careTeamIds)];
  if (teams.length > 0)
    await tx.insert(careTeamMembers).values(teams.map((careTeamId) => ({ clinicId, careTeamId, staffId })));
  return { userId, staffId };
}
