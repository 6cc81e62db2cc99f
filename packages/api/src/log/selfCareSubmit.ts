import { selfCareLogs } from '@cairn/db';
import { SelfCareInput } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const selfCareSubmit = procedure
  .meta({ action: 'log.selfCareSubmit' })
  .input(SelfCareInput)
  .mutation(({ ctx, input }) => submitLog(ctx, selfCareLogs, input));
