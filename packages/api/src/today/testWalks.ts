import { and, eq, isNotNull, or } from 'drizzle-orm';
import { type Transaction, type episodes, walkLogs } from '@cairn/db';
import { endedAtLimit } from '@cairn/rules';
import { type Policy, resolveAmendments } from '@cairn/vocabulary';

/**
 * The days with a test walk that ended where it should, oldest first, and the numbers of the clinic's policy: how many
 * days are needed, and by how much leg pain rises, at which leg pain or after how many minutes a test walk ends.
 */
export async function testWalks(tx: Transaction, episode: typeof episodes.$inferSelect, policy: Policy) {
  const rows = await tx
    .select()
    .from(walkLogs)
    .where(
      and(
        eq(walkLogs.clinicId, episode.clinicId),
        eq(walkLogs.episodeId, episode.id),
        // A change may take the test out of a walk, or make it one.
        or(walkLogs.test, isNotNull(walkLogs.amends)),
      ),
    );
  const walks = resolveAmendments(rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() })));
  const ended = walks.filter((walk) => walk.test && endedAtLimit(walk, policy));
  const { testWalks: needed, testRise, testNprs, targetMinutes } = policy.dose;
  return { days: [...new Set(ended.map(({ on }) => on))].sort(), needed, testRise, testNprs, targetMinutes };
}
