import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { type Transaction, type episodes, sightings, staff } from '@cairn/db';
import type { LocalDate } from '@cairn/vocabulary';

/**
 * Who looked at an episode and when, earliest first, since an entry about `from` or a later day can have reached us: no
 * day begins anywhere more than 14 hours before it does in Greenwich.
 */
export const sightingsSince = (
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
  from: LocalDate,
): Promise<{ at: Date; by: string }[]> =>
  tx
    .select({ at: sightings.seenAt, by: staff.name })
    .from(sightings)
    .innerJoin(staff, and(eq(staff.clinicId, sightings.clinicId), eq(staff.id, sightings.staffId)))
    .where(
      and(
        eq(sightings.clinicId, episode.clinicId),
        eq(sightings.episodeId, episode.id),
        gte(sightings.seenAt, sql`${from}::date - interval '14 hours'`),
      ),
    )
    .orderBy(asc(sightings.seenAt));
