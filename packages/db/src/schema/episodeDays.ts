import { customType, foreignKey, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { EpisodeDays, JudgedThrough } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { packed, unpacked } from './packed.ts';
import { patientSelf, staffOfClinic } from './tenancy.ts';

const numbers = customType<{ data: Int16Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: packed,
  fromDriver: unpacked,
});

/**
 * What the rules and the charts read of an episode, one row an episode: see `EpisodeDays`. Kept in the transaction of
 * every log; everything in it can be computed from the logs: `npm run rebuild` does so and compares.
 */
export const episodeDays = pgTable(
  'episode_days',
  {
    ...episodeColumns,
    cells: numbers().notNull(),
    /** What is rare: safety answers, scores, the intake. */
    said: jsonb().$type<Pick<EpisodeDays, 'checks' | 'scores' | 'intake'>>().notNull(),
    /** How far the rules have judged them; null: from day 1 on, when they are judged next. */
    judged: jsonb().$type<JudgedThrough>(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.episodeId] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
  ],
);
