import { and, desc, eq } from 'drizzle-orm';
import { type Slots, flags, statement } from '@cairn/db';

/** Every flag of an episode, newest first. */
export const flagsOf = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select()
    .from(flags)
    .where(and(eq(flags.clinicId, clinicId), eq(flags.episodeId, id)))
    .orderBy(desc(flags.raisedAt), desc(flags.id)),
);
