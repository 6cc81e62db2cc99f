import { router } from '../trpc.ts';
import { addStaff } from './addStaff.ts';
import { board } from './board.ts';
import { createFirst } from './createFirst.ts';
import { endStaff } from './endStaff.ts';
import { isFirst } from './isFirst.ts';
import { staff } from './staff.ts';

export const clinicRouter = router({ addStaff, board, createFirst, endStaff, isFirst, staff });
