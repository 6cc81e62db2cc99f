import { examinations } from '@cairn/db';
import { RecordExaminationInput, localDateIn, newId } from '@cairn/vocabulary';
import { InvalidInput } from '../errors.ts';
import { episodeProcedure, staffOf } from '../trpc.ts';

/** Keeps the findings of a physical examination. */
export const record = episodeProcedure
  .meta({ action: 'examination.record' })
  .input(RecordExaminationInput)
  .mutation(async ({ ctx: { tx, actor, now, audit, episode, patient }, input }) => {
    if (input.examinedOn > localDateIn(now, patient.timeZone))
      throw new InvalidInput({ examinedOn: ['This day has not come yet.'] });
    if (input.examinedOn < patient.birthOn)
      throw new InvalidInput({ examinedOn: ['This day is before the patient’s birth.'] });
    const id = newId();
    await tx.insert(examinations).values({
      ...input,
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      id,
      recordedBy: staffOf(actor).staffId,
      recordedAt: now,
    });
    await audit({ patientId: patient.id, entityId: id, detail: { examinedOn: input.examinedOn } });
    return { id };
  });
