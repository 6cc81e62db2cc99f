import { and, eq } from 'drizzle-orm';
import {
  type Slots,
  type Transaction,
  type episodes,
  episodeDays,
  episodeSummaries as summaries,
  statement,
} from '@cairn/db';

const select = statement((db, { clinicId, id }: Slots<{ clinicId: string; id: string }>) =>
  db
    .select({
      lastLogOn: summaries.lastLogOn,
      lastLogAt: summaries.lastLogAt,
      cells: episodeDays.cells,
      said: episodeDays.said,
      judged: episodeDays.judged,
    })
    .from(summaries)
    .leftJoin(
      episodeDays,
      and(eq(episodeDays.clinicId, summaries.clinicId), eq(episodeDays.episodeId, summaries.episodeId)),
    )
    .where(and(eq(summaries.clinicId, clinicId), eq(summaries.episodeId, id))),
);

/** What was kept of an episode when it was last assessed; undefined before that. `cells` null: an older release kept none. */
export async function loadKept(tx: Transaction, episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) {
  const [kept] = await select(tx, episode);
  return kept;
}

export type Kept = Awaited<ReturnType<typeof loadKept>>;
