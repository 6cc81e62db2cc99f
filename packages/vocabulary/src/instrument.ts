import { z } from 'zod';

/** Questionnaires that are scored; clinical.md 3 gives ranges and the change that matters. */
export const Instrument = z.enum(['rmdq', 'sbi', 'psfs', 'groc']);
export type Instrument = z.infer<typeof Instrument>;
