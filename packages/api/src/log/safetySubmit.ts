import { safetyChecks } from '@cairn/db';
import { SafetyCheckInput } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const safetySubmit = procedure
  .meta({ action: 'log.safetySubmit' })
  .input(SafetyCheckInput)
  .mutation(({ ctx, input }) => submitLog(ctx, safetyChecks, input));
