import { router } from '../trpc.ts';
import { record } from './record.ts';

export const sightingRouter = router({ record });
