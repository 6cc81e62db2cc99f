import { router } from '../trpc.ts';
import { read } from './read.ts';
import { replay } from './replay.ts';
import { replayChanges } from './replayChanges.ts';
import { replayState } from './replayState.ts';
import { sign } from './sign.ts';

export const policyRouter = router({ read, replay, replayChanges, replayState, sign });
