import { router } from '../trpc.ts';
import { painSubmit } from './painSubmit.ts';
import { safetySubmit } from './safetySubmit.ts';
import { selfCareSubmit } from './selfCareSubmit.ts';
import { walkSubmit } from './walkSubmit.ts';

export const logRouter = router({ painSubmit, walkSubmit, safetySubmit, selfCareSubmit });
