import { CaseloadQuery, groupOfRank, groupRank } from '@cairn/vocabulary';
import { procedure, staffOf } from '../trpc.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { kindsOf, orders, pageOf } from './page.ts';

const finite = (instant: string) => (instant.includes('infinity') ? null : new Date(instant));

/** One page of the caseload, most urgent first unless asked otherwise; one query, whatever the number of patients. */
export const list = procedure
  .meta({ action: 'caseload.list' })
  .input(CaseloadQuery)
  .query(async ({ ctx: { tx, actor, scope }, input }) => {
    const { sort, limit, group, search, therapistId, cursor } = input;
    const after = cursor ? decodeCursor(cursor, kindsOf(sort)) : [];
    const { clinicId, staffId } = staffOf(actor);
    const rows = await pageOf(tx, input, scope, {
      clinicId,
      staffId,
      groupRank: group && groupRank(group),
      search: search?.toLowerCase() || undefined,
      therapistId,
      ...Object.fromEntries(after.map((part, at) => [`after${at}`, part])),
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page.map(({ groupRank: rank, sortName: _name, worstPain: _pain, dueAt, lastLogAt, ...row }) => ({
        ...row,
        group: groupOfRank(rank),
        dueAt: finite(dueAt),
        lastLogAt: finite(lastLogAt),
        seen: row.seenAt !== null && new Date(lastLogAt) <= row.seenAt,
      })),
      nextCursor:
        rows.length > limit && last ? encodeCursor(orders[sort].by.map((name) => last[name] as string | number)) : null,
    };
  });
