import { and, eq } from 'drizzle-orm';
import { type Transaction, doseProposals, type episodes } from '@cairn/db';

/** The proposal of an episode that waits for a decision, or null. */
export async function openProposal(tx: Transaction, episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) {
  const [open] = await tx
    .select()
    .from(doseProposals)
    .where(
      and(
        eq(doseProposals.clinicId, episode.clinicId),
        eq(doseProposals.episodeId, episode.id),
        eq(doseProposals.status, 'open'),
      ),
    );
  return open ?? null;
}
