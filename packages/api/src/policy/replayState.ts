import { z } from 'zod';
import { Id } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { ownReplay } from './ownReplay.ts';

/** How far a replay of the clinic is, and what it found once it is done. */
export const replayState = procedure
  .meta({ action: 'policy.replayState' })
  .input(z.strictObject({ replayId: Id }))
  .query(async ({ ctx: { tx, actor }, input: { replayId } }) => {
    const { status, episodesDone, episodesTotal, summary, finishedAt } = await ownReplay(tx, actor.clinicId, replayId);
    return { status, episodesDone, episodesTotal, summary, finishedAt };
  });
