import { and, eq } from 'drizzle-orm';
import { hashPassword, makeSignInLink, passwordProblem } from '@cairn/auth';
import { auditEvents, consents, invitations, patients, users } from '@cairn/db';
import { AcceptInvitationInput, newId } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { doorProcedure } from '../trpc.ts';
import { consentText } from './consentText.ts';
import { findInvitation } from './findInvitation.ts';

/** Makes the account, keeps the consent with its words, and hands back a token that signs in once. */
export const accept = doorProcedure
  .meta({ action: 'invitation.accept' })
  .input(AcceptInvitationInput)
  .mutation(async ({ ctx: { tx, now }, input }) => {
    const { invitation, patient, clinic, emergencyNumber } = await findInvitation(tx, input.token, now);
    const about = [patient.email, patient.givenName, patient.familyName, clinic.name];
    const problem = input.password === undefined ? null : passwordProblem(input.password, about);
    if (problem) throw new InvalidInput({ password: [problem] });
    const { clinicId } = clinic;
    const userId = newId();
    const { version, points } = consentText(clinic.name, emergencyNumber);
    await tx.insert(users).values({
      clinicId,
      id: userId,
      kind: 'patient',
      email: patient.email,
      passwordHash: input.password === undefined ? null : await hashPassword(input.password),
      createdAt: now,
    });
    await tx
      .update(patients)
      .set({ userId })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patient.id)));
    await tx
      .update(invitations)
      .set({ acceptedAt: now })
      .where(and(eq(invitations.clinicId, clinicId), eq(invitations.id, invitation.id)));
    await tx
      .insert(consents)
      .values({ clinicId, id: newId(), patientId: patient.id, version, words: points.join('\n'), givenAt: now });
    await tx.insert(auditEvents).values({
      clinicId,
      id: newId(),
      at: now,
      actorKind: 'patient',
      userId,
      action: 'invitation.accept',
      patientId: patient.id,
      entityId: invitation.id,
      detail: { consent: version },
    });
    return { signInToken: await makeSignInLink(tx, { clinicId, id: userId }, now) };
  });
