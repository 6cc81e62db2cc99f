import { z } from 'zod';

/** What a member of staff may do is in the access table of the api. */
export const StaffRole = z.enum(['therapist', 'lead', 'administrator']);
export type StaffRole = z.infer<typeof StaffRole>;
