import { sql } from 'drizzle-orm';
import {
  type PgColumn,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Assessment, type CaseloadSeries, type OpenFlag, Side, Verdict } from '@cairn/vocabulary';
import { episodeColumns, episodes } from './episodes.ts';
import { careTeams } from './staff.ts';
import { ownerRole, patientSelf, recountedByOwner, staffOfClinic } from './tenancy.ts';
import { valueSet } from './valueSet.ts';

/** Which rows a filter of the caseload keeps: the words of the query and of its index, which must be the same. */
export const caseloadFilters = {
  unseen: `last_log_at > coalesce(seen_at, '-infinity')`,
  severe: `worst_pain >= 7`,
  'under-half-quota': `quota_minutes > 0 and walked_minutes * 2 < quota_minutes`,
  stalled: `verdict = 'stalled'`,
};

/** The order of urgency; the episode makes the key unique. */
const urgency = (t: Record<'groupRank' | 'dueAt' | 'sortName' | 'episodeId', PgColumn>) =>
  [t.groupRank, t.dueAt, t.sortName, t.episodeId] as const;

/**
 * What a row of the caseload shows, one row an episode, written in the transaction that changes it and by the clock.
 * Everything in it can be computed from the other tables: `npm run rebuild` does so and compares.
 */
export const episodeSummaries = pgTable(
  'episode_summaries',
  {
    ...episodeColumns,
    careTeamId: uuid().notNull(),
    therapistId: uuid().notNull(),
    // Who it is, as the tables of patients and episodes have it: a page looks nobody up.
    givenName: text().notNull(),
    familyName: text().notNull(),
    birthOn: date().notNull(),
    phone: text().notNull(),
    timeZone: text().notNull(),
    side: valueSet(Side),
    startedOn: date(),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
    /** 'family, given' in lower case: the order by name and the search. */
    sortName: text().notNull(),
    /** The given name out of it, for the search. */
    sortGiven: text().generatedAlwaysAs(sql`split_part(sort_name, ', ', 2)`),
    /** Place in the caseload, 1 emergency … 6 on track; see CaseloadGroup. */
    groupRank: smallint().notNull(),
    /** Due time of the most urgent open flag; `infinity` when nothing is due, so that keyset pages need no null. */
    dueAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    assessedOn: date().notNull(),
    verdict: valueSet(Verdict).notNull(),
    improvement: jsonb().$type<Assessment['improvement']>(),
    latestLeg: real(),
    latestBack: real(),
    /** The higher of latest leg and back, -1 without any: the order by pain. */
    worstPain: real().notNull(),
    series: jsonb().$type<CaseloadSeries>().notNull(),
    walkedMinutes: integer().notNull(),
    quotaMinutes: integer(),
    openFlags: jsonb().$type<OpenFlag[]>().notNull(),
    lastLogOn: date(),
    /** When the newest log was received; `-infinity` before the first. */
    lastLogAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    seenAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.episodeId] }),
    foreignKey({
      columns: [t.clinicId, t.patientId, t.episodeId],
      foreignColumns: [episodes.clinicId, episodes.patientId, episodes.id],
    }),
    foreignKey({ columns: [t.clinicId, t.careTeamId], foreignColumns: [careTeams.clinicId, careTeams.id] }),
    index('summaries_urgency').on(t.clinicId, ...urgency(t)),
    index('summaries_name').on(t.clinicId, t.sortName, t.episodeId),
    index('summaries_given').on(t.clinicId, t.sortGiven),
    index('summaries_pain').on(t.clinicId, t.worstPain, t.episodeId),
    index('summaries_last_log').on(t.clinicId, t.lastLogAt, t.episodeId),
    index('summaries_team').on(t.clinicId, t.careTeamId, t.groupRank),
    index('summaries_therapist').on(t.clinicId, t.therapistId, ...urgency(t)),
    // A filter that few pass finds them without a walk through all others.
    ...Object.entries(caseloadFilters).map(([name, filter]) =>
      index(`summaries_${name.replaceAll('-', '_')}`)
        .on(t.clinicId, ...urgency(t))
        .where(sql.raw(filter)),
    ),
    index('summaries_clock').on(t.clinicId, t.assessedOn),
    staffOfClinic(t.clinicId),
    patientSelf(t.clinicId, t.patientId),
    recountedByOwner(t.clinicId),
  ],
);

/** How many episodes stand in each group of the caseload, kept by a trigger on episode_summaries. */
export const caseloadCounts = pgTable(
  'caseload_counts',
  {
    clinicId: uuid().notNull(),
    careTeamId: uuid().notNull(),
    groupRank: smallint().notNull(),
    episodes: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.careTeamId, t.groupRank] }),
    foreignKey({ columns: [t.clinicId, t.careTeamId], foreignColumns: [careTeams.clinicId, careTeams.id] }),
    staffOfClinic(t.clinicId),
    pgPolicy('kept_by_trigger', { for: 'all', to: ownerRole, using: sql`true`, withCheck: sql`true` }),
  ],
);
