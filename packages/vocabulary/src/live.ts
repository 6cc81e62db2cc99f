import { z } from 'zod';
import { Id } from './id.ts';
import { ReplayStatus } from './replay.ts';

/** What the database says on `cairn_live` at the moment something is committed: which rows, never what is in them. */
export const LiveNotice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flag-raised'), clinicId: Id, episodeId: Id, flagId: Id }),
  z.object({ kind: z.literal('flag-changed'), clinicId: Id, episodeId: Id, flagId: Id }),
  z.object({ kind: z.literal('group-changed'), clinicId: Id, episodeId: Id }),
  z.object({ kind: z.literal('replay-changed'), clinicId: Id, replayId: Id, status: ReplayStatus }),
]);
export type LiveNotice = z.infer<typeof LiveNotice>;

/** From where a console goes on; `lastEventId` is the id of the last event it got, an instant. */
export const LiveChangesInput = z
  .strictObject({ lastEventId: z.iso.datetime('This stream has no such event.').optional() })
  .default({});
export type LiveChangesInput = z.infer<typeof LiveChangesInput>;
