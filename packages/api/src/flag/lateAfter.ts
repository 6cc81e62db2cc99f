import type { Urgency } from '@cairn/vocabulary';

const HOUR_MS = 3_600_000;

/** The instant after which an open flag is past due. An emergency is due at once, and late after an hour. */
export const lateAfter = (urgency: Urgency, dueAt: Date): Date =>
  urgency === 'now' ? new Date(dueAt.getTime() + HOUR_MS) : dueAt;
