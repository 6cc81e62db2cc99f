import { z } from 'zod';
import { Id } from '@cairn/vocabulary';
import { conflict } from '../errors.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';
import { invite } from './invite.ts';

/** Mails a fresh invitation; links sent before stop working. @throws CONFLICT when the patient has accepted one */
export const renew = episodeProcedure
  .meta({ action: 'invitation.renew' })
  .input(z.strictObject({ episodeId: Id }))
  .mutation(async ({ ctx: { tx, actor, now, audit, afterCommit, mailer, episode, patient } }) => {
    if (patient.userId) throw conflict('This patient has accepted the invitation.');
    afterCommit(await invite(tx, patient, staffOf(actor), mailer, now));
    await audit({ patientId: patient.id, entityId: episode.id });
    return { email: patient.email };
  });
