import { router } from '../trpc.ts';
import { acknowledge } from './acknowledge.ts';
import { resolve } from './resolve.ts';

export const flagRouter = router({ acknowledge, resolve });
