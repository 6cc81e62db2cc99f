import { router } from '../trpc.ts';
import { record } from './record.ts';

export const examinationRouter = router({ record });
