import { z } from 'zod';

/** Where a reminder to a silent patient stands; `dropped` when a log came before it left. */
export const NudgeStatus = z.enum(['waiting', 'sent', 'failed', 'dropped']);
export type NudgeStatus = z.infer<typeof NudgeStatus>;
