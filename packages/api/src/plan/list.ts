import { localDateIn } from '@cairn/vocabulary';
import { episodeProcedure } from '../trpc.ts';
import { listPlans } from './listPlans.ts';
import { planOn } from './planOn.ts';

/** The plan of care as it stands and as it grew: revisions newest first, and the number of the one in force. */
export const list = episodeProcedure
  .meta({ action: 'plan.list' })
  .query(async ({ ctx: { tx, now, episode, patient } }) => {
    const revisions = await listPlans(tx, episode);
    const today = localDateIn(now, patient.timeZone);
    return { today, revisions, current: planOn(revisions, today)?.revision ?? null };
  });
