import { router } from '../trpc.ts';
import { list } from './list.ts';
import { revise } from './revise.ts';

export const planRouter = router({ list, revise });
