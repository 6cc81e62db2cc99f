import { and, desc, eq } from 'drizzle-orm';
import { type Transaction, doseProposals, type episodes, staff } from '@cairn/db';
import { doseMessage } from '@cairn/rules';

const PAST = 6;

/** The proposal that waits for a decision, with words for the patient, and the last ones with what became of them, newest first. */
export async function listProposals(tx: Transaction, episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>) {
  const rows = await tx
    .select({ row: doseProposals, decidedByName: staff.name })
    .from(doseProposals)
    .leftJoin(staff, and(eq(staff.clinicId, doseProposals.clinicId), eq(staff.id, doseProposals.decidedBy)))
    .where(and(eq(doseProposals.clinicId, episode.clinicId), eq(doseProposals.episodeId, episode.id)))
    .orderBy(desc(doseProposals.on))
    .limit(PAST + 1);
  const all = rows.map(({ row: { proposal, ...row }, decidedByName }) => ({ ...proposal, ...row, decidedByName }));
  const open = all.find(({ status }) => status === 'open');
  return {
    open: open ? { ...open, forPatient: doseMessage(open) } : null,
    past: all.filter(({ status }) => status !== 'open').slice(0, PAST),
  };
}
