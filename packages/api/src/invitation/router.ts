import { router } from '../trpc.ts';
import { accept } from './accept.ts';
import { create } from './create.ts';
import { read } from './read.ts';
import { renew } from './renew.ts';

export const invitationRouter = router({ accept, create, read, renew });
