import { and, eq } from 'drizzle-orm';
import { type Transaction, type episodes, planRevisions } from '@cairn/db';

/** Every revision of an episode's plan. */
export const plansOf = (tx: Transaction, { clinicId, id }: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) =>
  tx
    .select()
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.episodeId, id)));
