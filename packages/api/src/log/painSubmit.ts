import { painLogs } from '@cairn/db';
import { PainLogInput } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const painSubmit = procedure
  .meta({ action: 'log.painSubmit' })
  .input(PainLogInput)
  .mutation(({ ctx, input }) => submitLog(ctx, painLogs, input));
