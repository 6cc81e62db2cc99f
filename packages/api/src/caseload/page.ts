import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  type Actor,
  type Slots,
  type Transaction,
  caseloadFilters,
  episodeSummaries,
  oneFor,
  staff,
  statement,
} from '@cairn/db';
import type { CaseloadQuery, CaseloadSort } from '@cairn/vocabulary';
import type { Scope } from '../access.ts';
import { withinScope } from '../withinScope.ts';

const s = episodeSummaries;

/** What a row shows of its summary, and what it is placed by. */
const shown = {
  episodeId: s.episodeId,
  givenName: s.givenName,
  familyName: s.familyName,
  birthOn: s.birthOn,
  phone: s.phone,
  timeZone: s.timeZone,
  side: s.side,
  startedOn: s.startedOn,
  invitedAt: s.invitedAt,
  groupRank: s.groupRank,
  dueAt: s.dueAt,
  sortName: s.sortName,
  worstPain: s.worstPain,
  assessedOn: s.assessedOn,
  verdict: s.verdict,
  improvement: s.improvement,
  latestLeg: s.latestLeg,
  latestBack: s.latestBack,
  series: s.series,
  walkedMinutes: s.walkedMinutes,
  quotaMinutes: s.quotaMinutes,
  openFlags: s.openFlags,
  lastLogAt: s.lastLogAt,
  seenAt: s.seenAt,
};
type Shown = keyof typeof shown;

/** Keyset orders, each led by the clinic in an index of its own; the episode makes every key unique. */
export const orders: Record<CaseloadSort, { by: readonly Shown[]; direction: 'asc' | 'desc' }> = {
  urgency: { by: ['groupRank', 'dueAt', 'sortName', 'episodeId'], direction: 'asc' },
  name: { by: ['sortName', 'episodeId'], direction: 'asc' },
  pain: { by: ['worstPain', 'episodeId'], direction: 'desc' },
  'last-log': { by: ['lastLogAt', 'episodeId'], direction: 'desc' },
};

/** Whether the parts of an order's key are text or numbers. */
export const kindsOf = (sort: CaseloadSort): string[] => orders[sort].by.map((name) => shown[name].dataType);

/** The values of a page: who asks, what its rows are narrowed to if to anything, and the key that it goes on after, part by part. */
type PageValues = {
  clinicId: string;
  staffId: string;
  groupRank: number | undefined;
  search: string | undefined;
  therapistId: string | undefined;
  [part: `after${number}`]: string | number;
};

/** What is asked for but for the values: pages of one shape are one statement. */
type PageShape = Pick<CaseloadQuery, 'sort' | 'filter'> & {
  scope: Scope;
  /** At most this many rows, and one more; two sizes, so that the shapes stay few. */
  most: 50 | 100;
  /** The values there are. */
  given: (keyof PageValues)[];
};

/**
 * Starts of the family name or of the given name, in lower case. Not `like`: what row-level security does not trust with
 * rows of others cannot look into an index.
 */
const named = (start: Slots<PageValues>['search']) =>
  or(sql`starts_with(${s.sortName}, ${start})`, sql`starts_with(${s.sortGiven}, ${start})`);

function select(db: Transaction, slots: Slots<PageValues>, { sort, filter, most, scope, given }: PageShape) {
  const order = orders[sort];
  const columns = order.by.map((name): PgColumn => shown[name]);
  const way = order.direction === 'asc' ? asc : desc;
  const key = sql`(${sql.join(columns, sql`, `)})`;
  const parts = columns.map((column, at) => sql`${sql.param(slots[`after${at}`], column)}`);
  const after = sql`${key} ${sql.raw(order.direction === 'asc' ? '>' : '<')} (${sql.join(parts, sql`, `)})`;
  const actor = { kind: 'staff', clinicId: slots.clinicId, staffId: slots.staffId } as unknown as Actor;
  return (
    db
      .select({
        ...shown,
        // Told only where the page is one therapist's, and looked up once.
        therapist: given.includes('therapistId')
          ? sql<string>`(select ${staff.name} from ${staff}
              where ${staff.clinicId} = ${slots.clinicId} and ${staff.id} = ${slots.therapistId})`
          : sql<null>`null`,
      })
      .from(s)
      .where(
        and(
          eq(s.clinicId, slots.clinicId),
          withinScope(actor, scope, s),
          // Of a care team's few patients each is looked at: as a place in the clinic's order Postgres would look it up there.
          given.includes('after0') ? (scope === 'careTeam' ? sql`${after} is true` : after) : undefined,
          given.includes('groupRank') ? eq(s.groupRank, slots.groupRank) : undefined,
          filter && sql.raw(caseloadFilters[filter]),
          given.includes('search') ? named(slots.search) : undefined,
          given.includes('therapistId') ? eq(s.therapistId, slots.therapistId) : undefined,
        ),
      )
      // For the same reason as one row of all columns.
      .orderBy(...(scope === 'careTeam' ? [way(key)] : columns.map((column) => way(column))))
      // In the text, not beside it: of a number that it does not know Postgres thinks a tenth of the clinic, and reads all.
      .limit(sql.raw(String(most + 1)) as unknown as number)
  );
}

const ofShape = oneFor((shape: string) =>
  statement((db, slots: Slots<PageValues>) => select(db, slots, JSON.parse(shape) as PageShape)),
);

/** The rows of a page of `limit` and, if there are more, at least the first of them. */
export function pageOf(
  tx: Transaction,
  { sort, filter, limit }: Pick<CaseloadQuery, 'sort' | 'filter' | 'limit'>,
  scope: Scope,
  values: PageValues,
) {
  const given = Object.keys(values).filter((name) => values[name as keyof PageValues] !== undefined);
  const shape = { sort, filter, scope, most: limit <= 50 ? 50 : 100, given };
  return ofShape(JSON.stringify(shape))(tx, values);
}
