import { z } from 'zod';
import { Id, localDateIn } from '@cairn/vocabulary';
import { writeAudit } from '../audit.ts';
import { procedure } from '../trpc.ts';
import { findReferral } from './findReferral.ts';

/** A signed referral as it is printed. */
export const read = procedure
  .meta({ action: 'referral.read' })
  .input(z.strictObject({ referralId: Id }))
  .query(async ({ ctx: { tx, actor, scope, now }, input }) => {
    const { referral, signedByName, credentials, clinic, patient } = await findReferral(
      tx,
      actor,
      scope,
      input.referralId,
    );
    await writeAudit(tx, now, actor, 'referral.read', { patientId: patient.id, entityId: referral.id });
    return {
      referral,
      signedBy: [signedByName, credentials].filter(Boolean).join(', '),
      signedOn: localDateIn(referral.signedAt, clinic.timeZone),
      clinic: { name: clinic.name, address: clinic.address, phone: clinic.phone },
      patient: {
        givenName: patient.givenName,
        familyName: patient.familyName,
        birthOn: patient.birthOn,
        phone: patient.phone,
      },
    };
  });
