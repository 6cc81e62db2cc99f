import { walkLogs } from '@cairn/db';
import { WalkLogInput } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const walkSubmit = procedure
  .meta({ action: 'log.walkSubmit' })
  .input(WalkLogInput)
  .mutation(({ ctx, input }) => submitLog(ctx, walkLogs, input));
