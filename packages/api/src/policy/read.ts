import { and, desc, eq } from 'drizzle-orm';
import { replays, staff } from '@cairn/db';
import { policyChanges } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { clinicPolicies } from './clinicPolicies.ts';

/**
 * The policy in force today at the clinic, the newest one when that is still to come, every version with what it
 * changed, and the newest replay as long as the policy it was compared with is the newest.
 */
export const read = procedure.meta({ action: 'policy.read' }).query(async ({ ctx: { tx, actor, now } }) => {
  const { clinicId } = actor;
  const { zone, today, tomorrow, versions, newest, inForce } = await clinicPolicies(tx, clinicId, now);
  const [latest] = await tx
    .select({ replay: replays, requestedBy: staff.name })
    .from(replays)
    .innerJoin(staff, and(eq(staff.clinicId, replays.clinicId), eq(staff.id, replays.requestedBy)))
    .where(eq(replays.clinicId, clinicId))
    .orderBy(desc(replays.requestedAt), desc(replays.id))
    .limit(1);
  const history = versions.map(({ document, ...version }, index) => {
    const before = versions[index + 1]?.document;
    return { ...version, changes: before ? policyChanges(before, document) : [] };
  });
  return {
    zone,
    today,
    tomorrow,
    inForce: { version: inForce.version, effectiveOn: inForce.effectiveOn, document: inForce.document },
    toCome:
      newest.version === inForce.version
        ? null
        : { version: newest.version, effectiveOn: newest.effectiveOn, document: newest.document },
    history,
    replay:
      latest?.replay.policyVersion === newest.version ? { ...latest.replay, requestedBy: latest.requestedBy } : null,
  };
});
