import { and, eq } from 'drizzle-orm';
import { flags } from '@cairn/db';
import { SnoozeFlagInput, canSnooze, localDateIn } from '@cairn/vocabulary';
import { policyOf } from '../assessment/policyOf.ts';
import { reassess } from '../assessment/reassess.ts';
import { InvalidInput, conflict } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';
import { findFlag } from './findFlag.ts';
import { latestSnooze } from './latestSnooze.ts';

/**
 * Puts a flag off until a time within its due time; whoever puts off a flag that nobody has takes it on as well.
 * @throws CONFLICT when it is closed, was put off before, or is an answer of tier E or S
 */
export const snooze = procedure
  .meta({ action: 'flag.snooze' })
  .input(SnoozeFlagInput)
  .mutation(async ({ ctx: { tx, actor, scope, now, audit }, input }) => {
    const { flag, episode, patient } = await findFlag(tx, actor, scope, input.flagId);
    const { until, reason } = input;
    if (flag.status === 'resolved') throw conflict('Someone closed this flag already.');
    if (!canSnooze(flag.rule)) throw conflict('An answer that asks for help now or today is never put off.');
    const policy = await policyOf(tx, flag.clinicId, localDateIn(now, patient.timeZone));
    const latest = latestSnooze(flag, policy, now);
    if (!latest) throw conflict('This flag was put off before, and that works once. Please act on it or close it.');
    if (until <= now) throw new InvalidInput({ until: ['Choose a later day.'] });
    if (until > latest)
      throw new InvalidInput({
        until: [
          flag.dueAt
            ? 'It is due before then. Choose an earlier day.'
            : `It can wait ${policy.refractoryDays} days at most. Choose an earlier day.`,
        ],
      });
    await tx
      .update(flags)
      .set({
        status: 'snoozed',
        snoozedAt: now,
        snoozedBy: staffOf(actor).staffId,
        snoozedUntil: until,
        snoozedReason: reason,
        acknowledgedAt: flag.acknowledgedAt ?? now,
        acknowledgedBy: flag.acknowledgedBy ?? staffOf(actor).staffId,
      })
      .where(and(eq(flags.clinicId, flag.clinicId), eq(flags.id, flag.id)));
    await reassess(tx, episode, patient, now);
    await audit({
      patientId: patient.id,
      entityId: flag.id,
      detail: { rule: flag.rule, reason, until: until.toISOString() },
    });
    return { flagId: flag.id };
  });
