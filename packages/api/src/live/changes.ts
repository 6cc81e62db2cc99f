import { tracked } from '@trpc/server';
import { and, eq, gt, gte, inArray, or } from 'drizzle-orm';
import { episodes, flags } from '@cairn/db';
import { LiveChangesInput } from '@cairn/vocabulary';
import { liveProcedure } from '../trpc.ts';
import { withinScope } from '../withinScope.ts';
import type { LiveEvent, LiveFlag } from './LiveEvent.ts';
import { gather } from './gather.ts';
import { raisedFlags } from './raisedFlags.ts';

/**
 * Transactions commit in another order than they began in, so a flag may come to light after a later one. A statement
 * takes 15 s at most; what is older than twice that has come to light.
 */
const OVERLAP_MILLISECONDS = 30_000;
/** Then the browser comes again and shows anew who it is: access that was ended ends here too. */
const LONGEST_MILLISECONDS = 300_000;
const PAGE = 100;

/**
 * Tells an open console of flags as they are raised, and of episodes and replays that changed. The flags table is the
 * record of it: an event's id is the instant of the newest flag told of, and whoever comes back with it is first told of
 * every flag raised since, and of those of the 30 s before once more. `up-to-date` follows each such look back.
 */
export const changes = liveProcedure
  .meta({ action: 'live.changes' })
  .input(LiveChangesInput)
  .subscription(async function* ({ ctx: { actor, scope, read, live, now }, input, signal }) {
    const told = new Set<string>();
    let newest = input.lastEventId ? new Date(input.lastEventId) : now();
    const event = (event: LiveEvent) => tracked(newest.toISOString(), event);
    const flagEvent = (flag: LiveFlag) => {
      told.add(flag.id);
      if (flag.raisedAt > newest) newest = flag.raisedAt;
      return event({ kind: 'flag', flag });
    };
    const isNew = ({ id }: LiveFlag) => !told.has(id);
    const since = async (from: Date, last: LiveFlag | undefined) =>
      read((tx) =>
        raisedFlags(
          tx,
          actor,
          scope,
          last
            ? or(gt(flags.raisedAt, last.raisedAt), and(eq(flags.raisedAt, last.raisedAt), gt(flags.id, last.id)))
            : gte(flags.raisedAt, from),
          PAGE,
        ),
      );
    // Who comes for the first time has what was before on the screen.
    let overlap = input.lastEventId ? OVERLAP_MILLISECONDS : 0;
    const ends = AbortSignal.any([AbortSignal.timeout(LONGEST_MILLISECONDS), ...(signal ? [signal] : [])]);

    for await (const { back, flagIds, episodeIds, replayIds } of gather(live, actor.clinicId, ends)) {
      if (back) {
        const from = new Date(newest.getTime() - overlap);
        for (let page: LiveFlag[] = [], more = true; more; more = page.length === PAGE) {
          page = await since(from, page.at(-1));
          for (const flag of page.filter(isNew)) yield flagEvent(flag);
        }
        overlap = OVERLAP_MILLISECONDS;
        yield event({ kind: 'up-to-date' });
      }
      const changed = new Set(episodeIds);
      if (flagIds.length > 0) {
        const raised = await read((tx) => raisedFlags(tx, actor, scope, inArray(flags.id, flagIds), flagIds.length));
        for (const flag of raised.filter(isNew)) {
          // A flag says itself that its episode changed.
          changed.delete(flag.episodeId);
          yield flagEvent(flag);
        }
      }
      if (changed.size > 0) {
        const own = and(inArray(episodes.id, [...changed]), withinScope(actor, scope));
        const seen = await read((tx) =>
          tx
            .select({ id: episodes.id })
            .from(episodes)
            .where(and(eq(episodes.clinicId, actor.clinicId), own)),
        );
        if (seen.length > 0) yield event({ kind: 'changed', episodeIds: seen.map(({ id }) => id) });
      }
      if (scope === 'clinic') for (const replayId of replayIds) yield event({ kind: 'replay', replayId });
    }
  });
