import { and, eq } from 'drizzle-orm';
import { type Transaction, questionnaires } from '@cairn/db';
import { type FhirQuestionnaire } from '@cairn/vocabulary';
import { hashOf } from '../log/hashOf.ts';

/** What the clinic has of a questionnaire: the version in use, and the row of this very version, if its content is the same. */
export async function versionsOf(
  tx: Transaction,
  clinicId: string,
  { key, version, resource }: { key: string; version: string; resource: FhirQuestionnaire },
) {
  const rows = await tx
    .select()
    .from(questionnaires)
    .where(and(eq(questionnaires.clinicId, clinicId), eq(questionnaires.key, key)))
    .for('update');
  const known = rows.find((row) => row.version === version) ?? null;
  return {
    active: rows.find(({ retiredAt }) => retiredAt === null) ?? null,
    known,
    same: known !== null && hashOf(known.resource) === hashOf(resource),
  };
}
