import { eq } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { careTeamMembers, episodes, referrals, staff, users } from '../schema/index.ts';
import { atFrontDoor, withActor } from '../withActor.ts';

/** The id of a referral of one of this therapist's patients. @throws when there is none */
export async function aReferralOf(db: Database, therapistEmail: string): Promise<string> {
  const [by] = await atFrontDoor(db, (tx) =>
    tx
      .select({ clinicId: staff.clinicId, staffId: staff.id })
      .from(users)
      .innerJoin(staff, eq(staff.userId, users.id))
      .where(eq(users.email, therapistEmail)),
  );
  if (!by) throw new Error(`No therapist has the address ${therapistEmail}.`);
  const [found] = await withActor(db, { kind: 'system', clinicId: by.clinicId }, (tx) =>
    tx
      .select({ id: referrals.id })
      .from(referrals)
      .innerJoin(episodes, eq(episodes.id, referrals.episodeId))
      .innerJoin(careTeamMembers, eq(careTeamMembers.careTeamId, episodes.careTeamId))
      .where(eq(careTeamMembers.staffId, by.staffId))
      .limit(1),
  );
  if (!found) throw new Error('There is no referral.');
  return found.id;
}
