import { and, desc, eq } from 'drizzle-orm';
import { type Slots, type Transaction, type episodes, sightings, statement } from '@cairn/db';

const select = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select({ seenAt: sightings.seenAt })
    .from(sightings)
    .where(and(eq(sightings.clinicId, clinicId), eq(sightings.episodeId, id)))
    .orderBy(desc(sightings.seenAt))
    .limit(1),
);

/** When the care team last noted that it saw the logs of an episode; null if never. */
export async function lastSighting(
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
): Promise<Date | null> {
  const [seen] = await select(tx, episode);
  return seen?.seenAt ?? null;
}
