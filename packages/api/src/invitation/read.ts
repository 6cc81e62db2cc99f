import { z } from 'zod';
import { consentText } from './consentText.ts';
import { doorProcedure } from '../trpc.ts';
import { findInvitation } from './findInvitation.ts';

/** What the first page of an invitation shows: who invites, and what is agreed to. */
export const read = doorProcedure
  .meta({ action: 'invitation.read' })
  .input(z.strictObject({ token: z.string().max(100) }))
  .query(async ({ ctx: { tx, now }, input }) => {
    const { patient, clinic, therapist, emergencyNumber } = await findInvitation(tx, input.token, now);
    return {
      givenName: patient.givenName,
      email: patient.email,
      clinic: clinic.name,
      emergencyNumber,
      therapist,
      consent: consentText(clinic.name, emergencyNumber),
    };
  });
