import { router } from '../trpc.ts';
import { advance } from './advance.ts';
import { create } from './create.ts';
import { draft } from './draft.ts';
import { late } from './late.ts';
import { list } from './list.ts';
import { read } from './read.ts';

export const referralRouter = router({ advance, create, draft, late, list, read });
