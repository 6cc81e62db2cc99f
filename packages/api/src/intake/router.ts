import { router } from '../trpc.ts';
import { submit } from './submit.ts';

export const intakeRouter = router({ submit });
