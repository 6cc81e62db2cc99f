import { router } from '../trpc.ts';
import { acknowledge } from './acknowledge.ts';
import { record } from './record.ts';
import { resolve } from './resolve.ts';
import { snooze } from './snooze.ts';

export const flagRouter = router({ acknowledge, record, resolve, snooze });
