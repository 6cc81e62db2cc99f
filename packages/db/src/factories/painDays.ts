import { type LocalDate, addDays, newId } from '@cairn/vocabulary';
import type { Database } from '../connect.ts';
import { painLogs } from '../schema/index.ts';
import { type PatientActor, withActor } from '../withActor.ts';

/** One pain log a day from `from`; null leaves the day without one. */
export async function painDays(
  db: Database,
  patient: PatientActor,
  episodeId: string,
  from: LocalDate,
  legs: (number | null)[],
): Promise<void> {
  const rows = legs.flatMap((legNprs, index) => {
    const on = addDays(from, index);
    const at = new Date(`${on}T16:00:00Z`);
    return legNprs === null
      ? []
      : [
          {
            clinicId: patient.clinicId,
            patientId: patient.patientId,
            episodeId,
            id: newId(),
            on,
            writtenAt: at,
            receivedAt: at,
            zone: 'America/Los_Angeles',
            contentHash: 'made for a test',
            legNprs,
            backNprs: Math.max(0, legNprs - 3),
          },
        ];
  });
  if (rows.length > 0) await withActor(db, patient, (tx) => tx.insert(painLogs).values(rows));
}
