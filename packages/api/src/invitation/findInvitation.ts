import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { hashToken } from '@cairn/auth';
import { type Transaction, clinics, episodes, invitations, patients, staff } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { notFound } from '../errors.ts';

/** The open invitation of a token, with whom it is for and from. @throws NOT_FOUND unknown, used or too old alike */
export async function findInvitation(tx: Transaction, token: string, now: Date) {
  const [row] = await tx
    .select({ invitation: invitations, patient: patients, clinic: clinics, episode: episodes, therapist: staff.name })
    .from(invitations)
    .innerJoin(patients, and(eq(patients.clinicId, invitations.clinicId), eq(patients.id, invitations.patientId)))
    .innerJoin(clinics, eq(clinics.clinicId, invitations.clinicId))
    .innerJoin(staff, and(eq(staff.clinicId, invitations.clinicId), eq(staff.id, invitations.invitedBy)))
    .innerJoin(episodes, and(eq(episodes.clinicId, patients.clinicId), eq(episodes.patientId, patients.id)))
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        isNull(invitations.acceptedAt),
        isNull(patients.userId),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(desc(episodes.createdAt))
    .limit(1)
    .for('update', { of: invitations });
  if (!row) throw notFound();
  const { emergencyNumber } = await policyOf(tx, row.clinic.clinicId, localDateIn(now, row.clinic.timeZone));
  return { ...row, emergencyNumber };
}
