import { and, asc, desc, eq, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { caseloadFilters, episodeSummaries, episodes, patients, staff } from '@cairn/db';
import { CaseloadQuery, type CaseloadSort, groupOfRank, groupRank } from '@cairn/vocabulary';
import { procedure } from '../trpc.ts';
import { withinScope } from '../withinScope.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const s = episodeSummaries;

/** Keyset orders, each led by the clinic in an index of its own; the episode makes every key unique. */
const orders: Record<CaseloadSort, { columns: PgColumn[]; direction: 'asc' | 'desc' }> = {
  urgency: { columns: [s.groupRank, s.dueAt, s.sortName, s.episodeId], direction: 'asc' },
  name: { columns: [s.sortName, s.episodeId], direction: 'asc' },
  pain: { columns: [s.worstPain, s.episodeId], direction: 'desc' },
  'last-log': { columns: [s.lastLogAt, s.episodeId], direction: 'desc' },
};

/** What the rows of a table call a column of it. */
const nameOf = (column: PgColumn) =>
  Object.entries(s).find(([, value]) => value === column)?.[0] as keyof typeof s.$inferSelect;

/**
 * Starts of the family name or of the given name, in lower case. Not `like`: what row-level security does not trust with
 * rows of others cannot look into an index.
 */
const named = (search: string) => {
  const start = search.toLowerCase();
  return or(sql`starts_with(${s.sortName}, ${start})`, sql`starts_with(${s.sortGiven}, ${start})`);
};

const finite = (instant: string) => (instant.includes('infinity') ? null : new Date(instant));

/** One page of the caseload, most urgent first unless asked otherwise; one query, whatever the number of patients. */
export const list = procedure
  .meta({ action: 'caseload.list' })
  .input(CaseloadQuery)
  .query(async ({ ctx: { tx, actor, scope }, input }) => {
    const { columns, direction } = orders[input.sort];
    const way = direction === 'asc' ? asc : desc;
    const key = sql`(${sql.join(columns, sql`, `)})`;
    const after = input.cursor
      ? sql`${key} ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(
          decodeCursor(
            input.cursor,
            columns.map(({ dataType }) => dataType),
          ).map((part, i) => sql`${sql.param(part, columns[i])}`),
          sql`, `,
        )})`
      : undefined;
    // The keys of the page first, and what else its rows show of those alone: a care team has more patients than a page.
    const found = tx
      .select()
      .from(s)
      .where(
        and(
          eq(s.clinicId, actor.clinicId),
          withinScope(actor, scope, s),
          // Of a care team's few patients each is looked at: as a place in the clinic's order Postgres would look it up there.
          after && scope === 'careTeam' ? sql`${after} is true` : after,
          input.group && eq(s.groupRank, groupRank(input.group)),
          input.filter && sql.raw(caseloadFilters[input.filter]),
          input.search ? named(input.search) : undefined,
          input.therapistId ? eq(s.therapistId, input.therapistId) : undefined,
        ),
      )
      // For the same reason as one row of all columns.
      .orderBy(...(scope === 'careTeam' ? [way(key)] : columns.map((column) => way(column))))
      // In the text, not beside it: of a number that it does not know Postgres thinks a tenth of the clinic, and reads all.
      .limit(sql.raw(String(input.limit + 1)) as unknown as number)
      .as('found');
    const names = columns.map(nameOf);
    const rows = await tx
      .select({
        summary: found._.selectedFields,
        givenName: patients.givenName,
        familyName: patients.familyName,
        birthOn: patients.birthOn,
        phone: patients.phone,
        timeZone: patients.timeZone,
        side: episodes.side,
        startedOn: episodes.startedOn,
        invitedAt: episodes.createdAt,
        // Looked up row by row: joined, Postgres would read all of a large clinic's staff for one page.
        therapist: sql<string>`(select ${staff.name} from ${staff}
          where ${staff.clinicId} = ${actor.clinicId} and ${staff.id} = ${found.therapistId})`,
      })
      .from(found)
      .innerJoin(episodes, and(eq(episodes.clinicId, actor.clinicId), eq(episodes.id, found.episodeId)))
      .innerJoin(patients, and(eq(patients.clinicId, actor.clinicId), eq(patients.id, found.patientId)))
      .orderBy(...names.map((name) => way(found[name])));
    const page = rows.slice(0, input.limit);
    const last = page.at(-1)?.summary;
    const keyOf = (row: typeof s.$inferSelect) => names.map((name) => row[name] as string | number);
    return {
      rows: page.map(({ summary, ...person }) => ({
        ...person,
        ...summary,
        group: groupOfRank(summary.groupRank),
        dueAt: finite(summary.dueAt),
        lastLogAt: finite(summary.lastLogAt),
        seen: summary.seenAt !== null && new Date(summary.lastLogAt) <= summary.seenAt,
      })),
      nextCursor: rows.length > input.limit && last ? encodeCursor(keyOf(last)) : null,
    };
  });
