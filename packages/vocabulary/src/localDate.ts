import { z } from 'zod';
import { isLocalDate, isTimeZone } from './calendar.ts';

/** A patient-local calendar day, `YYYY-MM-DD`; 30 February and the like are refused. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Enter a date as year-month-day.')
  .refine(isLocalDate, 'This day does not exist.');
export type LocalDate = z.infer<typeof LocalDate>;

/** An IANA time zone such as `America/Los_Angeles`; a bare offset is none, as it knows no summer time. */
export const TimeZone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]/, 'This time zone is not known.')
  .refine(isTimeZone, 'This time zone is not known.');
export type TimeZone = z.infer<typeof TimeZone>;
