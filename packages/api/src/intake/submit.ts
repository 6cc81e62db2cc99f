import { and, eq } from 'drizzle-orm';
import { episodes, intakes } from '@cairn/db';
import { IntakeInput, localDateIn, newId } from '@cairn/vocabulary';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput, conflict } from '../errors.ts';
import { checkInstant } from '../log/checkInstant.ts';
import { episodeProcedure } from '../trpc.ts';

/** The first questions; the day they are answered becomes day 1. @throws CONFLICT when they were answered before */
export const submit = episodeProcedure
  .meta({ action: 'intake.submit' })
  .input(IntakeInput)
  .mutation(async ({ ctx: { tx, now, audit, episode, patient }, input }) => {
    if (episode.startedOn) throw conflict('You answered these questions before.');
    checkInstant(input.writtenAt, now);
    const today = localDateIn(now, patient.timeZone);
    if (input.onsetOn && (input.onsetOn > today || input.onsetOn < patient.birthOn))
      throw new InvalidInput({ onsetOn: ['Check the day your pain began.'] });
    const id = newId();
    const begun = { ...episode, startedOn: today, side: input.side, onsetOn: input.onsetOn ?? episode.onsetOn };
    await tx
      .update(episodes)
      .set({ startedOn: begun.startedOn, side: begun.side, onsetOn: begun.onsetOn })
      .where(and(eq(episodes.clinicId, episode.clinicId), eq(episodes.id, episode.id)));
    await tx.insert(intakes).values({
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      episodeId: episode.id,
      id,
      on: today,
      writtenAt: input.writtenAt,
      zone: input.zone,
      history: input.history,
      answers: input.answers,
    });
    await reassess(tx, begun, patient, now, {
      on: today,
      answers: input.answers,
      days: 'anew',
      isLog: false,
    });
    await audit({ patientId: patient.id, entityId: id });
    return { startedOn: today };
  });
