import { router } from '../trpc.ts';
import { list } from './list.ts';
import { load } from './load.ts';
import { preview } from './preview.ts';
import { retire } from './retire.ts';

export const questionnaireRouter = router({ list, preview, load, retire });
