import { router } from '../trpc.ts';
import { request } from './request.ts';

export const linkRouter = router({ request });
