import { safetyChecks } from '@cairn/db';
import { SafetyCheckInput } from '@cairn/vocabulary';
import { episodeProcedure } from '../trpc.ts';
import { submitLog } from './submitLog.ts';

export const safetySubmit = episodeProcedure
  .meta({ action: 'log.safetySubmit' })
  .input(SafetyCheckInput)
  .mutation(({ ctx, input }) => submitLog(ctx, safetyChecks, input));
