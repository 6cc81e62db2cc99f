import { and, count, eq, lt, ne } from 'drizzle-orm';
import { episodes, referrals } from '@cairn/db';
import { localDateIn } from '@cairn/vocabulary';
import { clinicZone } from '../clinic/clinicZone.ts';
import { procedure } from '../trpc.ts';
import { withinScope } from '../withinScope.ts';

/** How many open referrals of the actor's patients are past the day they were due on. */
export const late = procedure.meta({ action: 'referral.late' }).query(async ({ ctx: { tx, actor, scope, now } }) => {
  const [counted] = await tx
    .select({ late: count() })
    .from(referrals)
    .innerJoin(episodes, and(eq(episodes.clinicId, referrals.clinicId), eq(episodes.id, referrals.episodeId)))
    .where(
      and(
        eq(referrals.clinicId, actor.clinicId),
        withinScope(actor, scope),
        ne(referrals.status, 'closed'),
        lt(referrals.dueOn, localDateIn(now, await clinicZone(tx, actor.clinicId))),
      ),
    );
  return counted?.late ?? 0;
});
