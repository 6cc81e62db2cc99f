import { and, asc, eq, gt } from 'drizzle-orm';
import { patients, replayChanges as changes } from '@cairn/db';
import { ReplayChangesInput } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { ownReplay } from './ownReplay.ts';

/** The flags that only one of a replay's two policies raises, oldest first, with the patients they are about. */
export const replayChanges = procedure
  .meta({ action: 'policy.replayChanges' })
  .input(ReplayChangesInput)
  .query(async ({ ctx: { tx, actor }, input: { replayId, kind, cursor = 0, limit } }) => {
    const { clinicId } = actor;
    await ownReplay(tx, clinicId, replayId);
    const rows = await tx
      .select({
        position: changes.position,
        change: changes.change,
        episodeId: changes.episodeId,
        givenName: patients.givenName,
        familyName: patients.familyName,
      })
      .from(changes)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, changes.patientId)))
      .where(
        and(
          eq(changes.clinicId, clinicId),
          eq(changes.replayId, replayId),
          eq(changes.kind, kind),
          gt(changes.position, cursor),
        ),
      )
      .orderBy(asc(changes.position))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    return { rows: page, nextCursor: rows.length > limit ? (page.at(-1)?.position ?? null) : null };
  });
