import { and, eq } from 'drizzle-orm';
import { type Slots, planRevisions, statement } from '@cairn/db';

/** Every revision of an episode's plan. */
export const plansOf = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select()
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.episodeId, id))),
);
