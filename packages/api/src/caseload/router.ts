import { router } from '../trpc.ts';
import { counts } from './counts.ts';
import { list } from './list.ts';

export const caseloadRouter = router({ list, counts });
