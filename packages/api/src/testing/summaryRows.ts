import { type Database, type StaffActor, episodeSummaries, withActor } from '@cairn/db';
import { aPatient, aSummary } from '@cairn/db/factories';
import { TODAY } from './aSuite.ts';

type Row = Partial<typeof episodeSummaries.$inferInsert>;

/** Patients of a therapist with caseload rows as given, otherwise on track and quiet. @returns the rows as inserted */
export async function summaryRows(db: Database, therapist: StaffActor, careTeamId: string, wanted: Row[]) {
  const rows: (typeof episodeSummaries.$inferInsert)[] = [];
  for (const over of wanted) {
    const [familyName = '', givenName = ''] = (over.sortName ?? 'delgado, rosa').split(', ');
    const { actor, episodeId } = await aPatient(db, {
      therapist,
      careTeamId,
      startedOn: '2026-10-10',
      familyName,
      givenName,
    });
    rows.push(
      aSummary({
        clinicId: therapist.clinicId,
        patientId: actor.patientId,
        episodeId,
        careTeamId,
        therapistId: therapist.staffId,
        familyName,
        givenName,
        assessedOn: TODAY,
        ...over,
      }),
    );
  }
  await withActor(db, therapist, (tx) => tx.insert(episodeSummaries).values(rows));
  return rows;
}
