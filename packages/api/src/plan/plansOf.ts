import { and, eq } from 'drizzle-orm';
import { type Slots, planRevisions, statement } from '@cairn/db';

/** How much every revision of an episode's plan asks for, and from when. */
export const plansOf = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select({
      revision: planRevisions.revision,
      effectiveOn: planRevisions.effectiveOn,
      minutesPerBout: planRevisions.minutesPerBout,
      boutsPerDay: planRevisions.boutsPerDay,
      weekdays: planRevisions.weekdays,
    })
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.episodeId, id))),
);
