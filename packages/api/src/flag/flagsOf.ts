import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, type episodes, flags } from '@cairn/db';

/** Every flag of an episode, newest first. */
export const flagsOf = (tx: Transaction, { clinicId, id }: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) =>
  tx
    .select()
    .from(flags)
    .where(and(eq(flags.clinicId, clinicId), eq(flags.episodeId, id)))
    .orderBy(desc(flags.raisedAt), desc(flags.id));
