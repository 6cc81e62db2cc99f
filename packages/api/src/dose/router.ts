import { router } from '../trpc.ts';
import { decline } from './decline.ts';

export const doseRouter = router({ decline });
