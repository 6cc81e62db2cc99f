import { router } from '../trpc.ts';
import { enter } from './enter.ts';
import { submit } from './submit.ts';

export const promRouter = router({ enter, submit });
