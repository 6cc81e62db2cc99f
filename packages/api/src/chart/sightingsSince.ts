import { and, asc, eq, gte } from 'drizzle-orm';
import { type Transaction, type episodes, sightings, staff } from '@cairn/db';

/** Who looked at an episode and when, earliest first, since the oldest of some entries was received; none without one. */
export async function sightingsSince(
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
  entries: readonly { receivedAt: Date }[],
): Promise<{ at: Date; by: string }[]> {
  const oldest = entries.reduce<Date | null>(
    (min, { receivedAt }) => (!min || receivedAt < min ? receivedAt : min),
    null,
  );
  if (!oldest) return [];
  return tx
    .select({ at: sightings.seenAt, by: staff.name })
    .from(sightings)
    .innerJoin(staff, and(eq(staff.clinicId, sightings.clinicId), eq(staff.id, sightings.staffId)))
    .where(
      and(eq(sightings.clinicId, episode.clinicId), eq(sightings.episodeId, episode.id), gte(sightings.seenAt, oldest)),
    )
    .orderBy(asc(sightings.seenAt));
}
