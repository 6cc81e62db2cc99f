import { z } from 'zod';

/** Identifier of a row: a UUID. Ids made by a client for logs are UUIDv7. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Identifier of a log, made where the log is written, so that sending it twice is harmless. */
export const LogId = z.uuidv7('This entry has no valid identifier.');
export type LogId = z.infer<typeof LogId>;
