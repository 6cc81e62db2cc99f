import type { Outputs } from '@cairn/api';

/** The patient's day as the server gives it, with an open episode. */
export type Day = NonNullable<Outputs['today']['read']>;
export type SavedLog = Day['logs'][number];
