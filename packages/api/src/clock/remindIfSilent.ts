import { type Transaction, type episodes, nudges, type patients } from '@cairn/db';
import { nudgeDue } from '@cairn/rules';
import { localDateIn, newId } from '@cairn/vocabulary';
import { loadTimeline } from '../assessment/loadTimeline.ts';
import { policyOf } from '../assessment/policyOf.ts';
import { afterQuietHours } from './afterQuietHours.ts';

/** Writes a reminder to a patient whose silence calls for one: one a silence, to leave once quiet hours are over. */
export async function remindIfSilent(
  tx: Transaction,
  episode: typeof episodes.$inferSelect,
  patient: typeof patients.$inferSelect,
  now: Date,
): Promise<void> {
  const today = localDateIn(now, patient.timeZone);
  if (!episode.startedOn || episode.startedOn > today) return;
  const [timeline, policy] = await Promise.all([
    loadTimeline(tx, episode, patient.timeZone, today),
    policyOf(tx, episode.clinicId, today),
  ]);
  const silence = nudgeDue(timeline, policy);
  if (!silence) return;
  await tx
    .insert(nudges)
    .values({
      clinicId: episode.clinicId,
      patientId: episode.patientId,
      episodeId: episode.id,
      id: newId(),
      lastLogOn: silence.lastLogOn,
      silentDays: silence.days,
      createdAt: now,
      notBefore: afterQuietHours(now, patient.timeZone, policy.quietHours),
      status: 'waiting',
    })
    .onConflictDoNothing({ target: [nudges.clinicId, nudges.episodeId, nudges.lastLogOn] });
}
