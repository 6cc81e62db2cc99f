import { walkLogs } from '@cairn/db';
import { WalkLogInput } from '@cairn/vocabulary';
import { episodeProcedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const walkSubmit = episodeProcedure
  .meta({ action: 'log.walkSubmit' })
  .input(WalkLogInput)
  .mutation(({ ctx, input }) => submitLog(ctx, walkLogs, input));
