import { z } from 'zod';
import { staffRoles } from './orders.ts';

/** What a member of staff may do is in the access table of the api. */
export const StaffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof StaffRole>;
