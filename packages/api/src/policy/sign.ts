import { policies } from '@cairn/db';
import { Policy, SignPolicyInput, policyChanges } from '@cairn/vocabulary';
import { InvalidInput, conflict } from '../errors.ts';
import { procedure, staffOf } from '../trpc.ts';
import { clinicPolicies } from './clinicPolicies.ts';
import { ownReplay } from './ownReplay.ts';

/**
 * Signs the draft of a finished replay as the clinic's next policy: what was tried is what takes effect. Versions that
 * were in force, and the flags they raised, stay as they are.
 * @throws CONFLICT while the replay is not done, when it changes nothing, or when someone signed another policy since
 */
export const sign = procedure
  .meta({ action: 'policy.sign' })
  .input(SignPolicyInput)
  .mutation(async ({ ctx: { tx, actor, now, audit }, input: { replayId, effectiveOn, reason } }) => {
    const { clinicId } = actor;
    const replay = await ownReplay(tx, clinicId, replayId);
    const { tomorrow, newest } = await clinicPolicies(tx, clinicId, now);
    if (replay.status !== 'done') throw conflict('This draft has not been tried on your past yet.');
    if (replay.policyVersion !== newest.version)
      throw conflict(`Policy ${newest.version} was signed after this draft was tried. Please try it again.`);
    if (effectiveOn < tomorrow) throw new InvalidInput({ effectiveOn: ['Choose tomorrow or a later day.'] });
    const version = newest.version + 1;
    const document = Policy.parse({ ...replay.draft, version });
    const changes = policyChanges(newest.document, document);
    if (changes.length === 0) throw conflict('This draft is the policy you have.');
    await tx.insert(policies).values({
      clinicId,
      version,
      document,
      effectiveOn,
      createdAt: now,
      signedBy: staffOf(actor).staffId,
      replayId,
      reason,
    });
    await audit({ entityId: replayId, detail: { version, effectiveOn, reason, changes } });
    return { version };
  });
