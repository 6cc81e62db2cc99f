import { and, eq, isNull } from 'drizzle-orm';
import { hashToken, newToken } from '@cairn/auth';
import { type Transaction, clinics, invitations, type patients } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { appUrl } from '../mail/appUrl.ts';
import type { Mailer } from '../mail/mailer.ts';

const VALID_DAYS = 14;

/** Stores a new invitation in place of earlier ones. @returns the mailing of it, for after the commit */
export async function invite(
  tx: Transaction,
  patient: Pick<typeof patients.$inferSelect, 'clinicId' | 'id' | 'email' | 'givenName'>,
  by: { staffId: string; name: string },
  mailer: Mailer,
  now: Date,
): Promise<() => Promise<void>> {
  const { clinicId } = patient;
  const token = newToken();
  await tx
    .update(invitations)
    .set({ expiresAt: now })
    .where(
      and(eq(invitations.clinicId, clinicId), eq(invitations.patientId, patient.id), isNull(invitations.acceptedAt)),
    );
  await tx.insert(invitations).values({
    clinicId,
    id: newId(),
    patientId: patient.id,
    tokenHash: hashToken(token),
    invitedBy: by.staffId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
  });
  const [clinic] = await tx.select({ name: clinics.name }).from(clinics).where(eq(clinics.clinicId, clinicId));
  return () =>
    mailer({
      to: patient.email,
      subject: `${by.name} invites you to Cairn`,
      text: [
        `Dear ${patient.givenName},`,
        `${by.name} at ${clinic?.name ?? 'your clinic'} would like to follow your walking and your pain between visits.`,
        `Open this link to begin. It works for ${VALID_DAYS} days:`,
        `${appUrl('patient')}/invitation/${token}`,
        'It takes about five minutes. If you did not expect this, you can leave it be.',
      ].join('\n\n'),
    });
}
