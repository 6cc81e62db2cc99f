import { router } from '../trpc.ts';
import { me } from './me.ts';

export const accountRouter = router({ me });
