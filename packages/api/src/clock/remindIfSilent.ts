import { type Transaction, type episodes, inOneStatement, nudges, type patients } from '@cairn/db';
import { nudgeDue } from '@cairn/rules';
import { localDateIn, newId } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { readDays } from '../days/readDays.ts';
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
  const [days, policy] = await inOneStatement(tx, (one) =>
    Promise.all([readDays(one, episode, patient.timeZone, now), policyOf(one, episode.clinicId, today)]),
  );
  const silence = nudgeDue(days, today, policy);
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
