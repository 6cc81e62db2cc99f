import { z } from 'zod';

/** The number to call in an emergency where the clinic's patients live, as dialled. */
export const EmergencyNumber = z
  .string()
  .trim()
  .regex(/^[0-9+ ]{2,20}$/, 'Enter a phone number.');
export type EmergencyNumber = z.infer<typeof EmergencyNumber>;
