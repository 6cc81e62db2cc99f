import { and, desc, eq, isNull } from 'drizzle-orm';
import { type Transaction, questionnaires } from '@cairn/db';

/** The questionnaires a clinic has loaded and not retired, the newest first. */
export const loadedOnes = (tx: Transaction, clinicId: string) =>
  tx
    .select()
    .from(questionnaires)
    .where(and(eq(questionnaires.clinicId, clinicId), isNull(questionnaires.retiredAt)))
    .orderBy(desc(questionnaires.loadedAt));
