import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, type episodes, sightings } from '@cairn/db';

/** When the care team last noted that it saw the logs of an episode; null if never. */
export async function lastSighting(
  tx: Transaction,
  { clinicId, id }: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
): Promise<Date | null> {
  const [seen] = await tx
    .select({ seenAt: sightings.seenAt })
    .from(sightings)
    .where(and(eq(sightings.clinicId, clinicId), eq(sightings.episodeId, id)))
    .orderBy(desc(sightings.seenAt))
    .limit(1);
  return seen?.seenAt ?? null;
}
