import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, type episodes, planRevisions, staff } from '@cairn/db';

/** All revisions of an episode's plan, newest first, each with the name of who signed it. */
export const listPlans = async (tx: Transaction, episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) => {
  const rows = await tx
    .select({ plan: planRevisions, signedByName: staff.name })
    .from(planRevisions)
    .innerJoin(staff, and(eq(staff.clinicId, planRevisions.clinicId), eq(staff.id, planRevisions.signedBy)))
    .where(and(eq(planRevisions.clinicId, episode.clinicId), eq(planRevisions.episodeId, episode.id)))
    .orderBy(desc(planRevisions.revision));
  return rows.map(({ plan, signedByName }) => ({ ...plan, signedByName }));
};

export type PlanRevision = Awaited<ReturnType<typeof listPlans>>[number];
