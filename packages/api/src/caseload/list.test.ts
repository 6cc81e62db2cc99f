import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { type StaffActor, episodeSummaries, withActor } from '@cairn/db';
import { aClinic, aStaffMember } from '@cairn/db/factories';
import { CaseloadGroup, type CaseloadQuery, CaseloadSort, groupRank } from '@cairn/vocabulary';
import { aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';
import { summaryRows } from '../testing/summaryRows.ts';

const suite = aSuite('caseload_list');
type Query = Partial<CaseloadQuery>;
type Row = typeof episodeSummaries.$inferInsert;

const families = ['okafor', 'delgado', 'mbeki', 'lindqvist', 'o’brien', 'adeyemi', 'nwosu'];
const given = ['rosa', 'amara', 'grace', 'li'];
/** Few different values, so that many rows tie and only the last part of the key parts them. */
const mixed = (count: number): Partial<Row>[] =>
  Array.from({ length: count }, (_, i) => ({
    sortName: `${families[i % 7]}, ${given[i % 4]}`,
    groupRank: 1 + (i % 6),
    dueAt: i % 3 === 0 ? 'infinity' : `2026-11-2${i % 5}T08:00:00.123456Z`,
    worstPain: [-1, 2.5, 7, 7.3, 10][i % 5] ?? -1,
    lastLogAt: i % 4 === 0 ? '-infinity' : `2026-11-1${i % 9}T10:00:00.654321Z`,
    seenAt: i % 2 === 0 ? null : new Date('2026-11-15T00:00:00Z'),
    verdict: (['improving', 'stalled', 'worsening', 'too-early'] as const)[i % 4] ?? 'improving',
    walkedMinutes: (i % 10) * 10,
    quotaMinutes: i % 4 === 0 ? null : 100,
  }));

async function aCaseload(rows: Partial<Row>[]) {
  const { clinicId, careTeamId } = await aClinic(suite.db);
  const therapist = await aStaffMember(suite.db, clinicId, { careTeamId });
  return { therapist, careTeamId, rows: await summaryRows(suite.db, therapist, careTeamId, rows) };
}

async function pages(actor: StaffActor, query: Query, between = async () => {}) {
  const found = [];
  for (let cursor: string | undefined; ;) {
    const page = await suite.as(actor).caseload.list({ ...query, ...(cursor ? { cursor } : {}) });
    expect(page.rows.length).toBeLessThanOrEqual(query.limit ?? 50);
    found.push(...page.rows);
    if (!page.nextCursor) return found;
    cursor = page.nextCursor;
    await between();
  }
}

let many: Awaited<ReturnType<typeof aCaseload>>;
beforeAll(async () => {
  many = await aCaseload(mixed(60));
});

describe('caseload.list', () => {
  const instant = (at: Date | null, without: number) => at?.getTime() ?? without;
  type Shown = Awaited<ReturnType<typeof pages>>[number];
  const keptOf = ({ episodeId }: Shown) => many.rows.find((row) => row.episodeId === episodeId)!;
  const keys: Record<CaseloadSort, (row: Shown) => (string | number)[]> = {
    urgency: (row) => [groupRank(row.group), instant(row.dueAt, Infinity), keptOf(row).sortName],
    name: (row) => [keptOf(row).sortName],
    pain: (row) => [-keptOf(row).worstPain],
    'last-log': (row) => [-instant(row.lastLogAt, -Infinity)],
  };
  const inOrder = (a: (string | number)[], b: (string | number)[]) => {
    const i = a.findIndex((part, at) => part !== b[at]);
    return i === -1 || (a[i] ?? 0) < (b[i] ?? 0);
  };

  test.each(CaseloadSort.options)(
    'sorted by %s, every row comes once and in its order, whatever the size of a page',
    async (sort) => {
      for (const limit of [1, 7, 60, 100]) {
        const rows = await pages(many.therapist, { sort, limit });
        expect(rows.map(({ episodeId }) => episodeId).sort()).toEqual(
          many.rows.map(({ episodeId }) => episodeId).sort(),
        );
        const key = rows.map(keys[sort]);
        expect(key.every((part, i) => i === 0 || inOrder(key[i - 1] ?? [], part))).toBe(true);
      }
    },
  );

  test.each(CaseloadSort.options)(
    'sorted by %s, rows that move between two pages neither hide nor repeat the others',
    async (sort) => {
      const { therapist, rows } = await aCaseload(mixed(40));
      const movers = rows.slice(0, 8);
      const stay = new Set(rows.slice(8).map(({ episodeId }) => episodeId));
      const before = (await pages(therapist, { sort, limit: 100 }))
        .map(({ episodeId }) => episodeId)
        .filter((id) => stay.has(id));
      let turn = 0;
      const seen = await pages(therapist, { sort, limit: 5 }, () =>
        withActor(suite.db, therapist, async (tx) => {
          turn += 1;
          for (const [i, { clinicId, episodeId }] of movers.entries())
            await tx
              .update(episodeSummaries)
              .set({
                groupRank: 1 + ((turn + i) % 6),
                sortName: `${families[(turn + i) % 7]}, zoe`,
                worstPain: (turn * 3 + i) % 11,
                lastLogAt: `2026-11-1${(turn + i) % 9}T12:00:00Z`,
              })
              .where(and(eq(episodeSummaries.clinicId, clinicId), eq(episodeSummaries.episodeId, episodeId)));
        }),
      );
      expect(turn).toBeGreaterThan(4);
      expect(seen.map(({ episodeId }) => episodeId).filter((id) => stay.has(id))).toEqual(before);
    },
  );

  test('the groups part the list: each row is in one, and the counts are those of the list', async () => {
    const counts = await suite.as(many.therapist).caseload.counts();
    const ids: string[] = [];
    for (const group of CaseloadGroup.options) {
      const rows = await pages(many.therapist, { group, limit: 100 });
      expect(rows.every((row) => row.group === group)).toBe(true);
      expect(counts[group] ?? 0).toBe(rows.length);
      ids.push(...rows.map(({ episodeId }) => episodeId));
    }
    expect(ids.sort()).toEqual(many.rows.map(({ episodeId }) => episodeId).sort());
  });

  const at = (row: Row) => (String(row.lastLogAt).includes('infinity') ? -Infinity : Date.parse(String(row.lastLogAt)));
  test.each<[string, Query, (row: Row) => boolean]>([
    [
      'unseen: logged since they were last seen',
      { filter: 'unseen' },
      (row) => at(row) > (row.seenAt?.getTime() ?? -Infinity),
    ],
    ['severe: pain 7 or more', { filter: 'severe' }, (row) => row.worstPain >= 7],
    [
      'walked under half of the quota',
      { filter: 'under-half-quota' },
      (row) => Boolean(row.quotaMinutes) && row.walkedMinutes * 2 < (row.quotaMinutes ?? 0),
    ],
    ['stalled', { filter: 'stalled' }, (row) => row.verdict === 'stalled'],
    ['the start of a family name', { search: 'del' }, (row) => row.sortName.startsWith('del')],
    [
      'the start of a given name, in capitals and spaces',
      { search: '  GRA ' },
      (row) => row.sortName.includes(', gra'),
    ],
    ['a name with an apostrophe', { search: 'o’b' }, (row) => row.sortName.startsWith('o’b')],
    ['family and given name', { search: 'okafor, ros' }, (row) => row.sortName.startsWith('okafor, ros')],
    ['the middle of a name finds nobody', { search: 'elgado' }, () => false],
    ['a percent sign is a letter', { search: '%' }, () => false],
    ['an underscore is a letter', { search: '_osa' }, () => false],
    ['a backslash is a letter', { search: '\\' }, () => false],
    ['an empty search finds all', { search: '' }, () => true],
    [
      'a group, a filter and a search at once',
      { group: 'emergency', filter: 'severe', search: 'o' },
      (row) => row.groupRank === 1 && row.worstPain >= 7 && row.sortName.startsWith('o'),
    ],
  ])('%s', async (_name, query, fits) => {
    const found = await pages(many.therapist, { ...query, limit: 7 });
    expect(found.map(({ episodeId }) => episodeId).sort()).toEqual(
      many.rows
        .filter(fits)
        .map(({ episodeId }) => episodeId)
        .sort(),
    );
  });

  test('a therapist sees and counts the care teams they are on, a lead the clinic, by therapist if asked', async () => {
    const { clinicId, careTeamId } = await aClinic(suite.db);
    const [mine, theirs] = [
      await aStaffMember(suite.db, clinicId, { careTeamId }),
      await aStaffMember(suite.db, clinicId, { careTeamId }),
    ];
    const off = await aStaffMember(suite.db, clinicId);
    const lead = await aStaffMember(suite.db, clinicId, { role: 'lead' });
    await summaryRows(suite.db, mine, careTeamId, mixed(3));
    await summaryRows(suite.db, theirs, careTeamId, mixed(2));
    const seen = async (actor: StaffActor, query: Query = {}) => (await pages(actor, query)).length;
    const counted = async (actor: StaffActor) =>
      Object.values(await suite.as(actor).caseload.counts()).reduce((sum, n) => sum + n, 0);
    expect([await seen(mine), await counted(mine)]).toEqual([5, 5]);
    expect([await seen(off), await counted(off)]).toEqual([0, 0]);
    expect([await seen(lead), await counted(lead)]).toEqual([5, 5]);
    const named = async (query: Query) => (await pages(lead, query)).map(({ therapist }) => therapist);
    expect(await named({ therapistId: theirs.staffId })).toEqual([theirs.name, theirs.name]);
    expect(new Set(await named({}))).toEqual(new Set([null]));
  });

  test.each([
    ['words', 'page two'],
    ['a key of the wrong kind', Buffer.from(JSON.stringify(['emergency', 1, 2, 3])).toString('base64url')],
    ['a key with an id that is none', Buffer.from(JSON.stringify([1, 'infinity', 'a, b', 'me'])).toString('base64url')],
  ])('a cursor of %s is refused, not a fault of ours', async (_name, cursor) => {
    expect(await refusalOf(suite.as(many.therapist).caseload.list({ cursor }))).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test.each([
    ['a page of none', { limit: 0 }, 'limit'],
    ['a page of all', { limit: 101 }, 'limit'],
    ['an unknown order', { sort: 'age' }, 'sort'],
    ['an unknown group', { group: 'fine' }, 'group'],
    ['a huge search', { search: 'x'.repeat(81) }, 'search'],
    ['an unknown key', { clinicId: 'x' }, 'clinicId'],
  ])('refuses %s by field', async (_name, query, field) => {
    expect(await refusalOf(suite.as(many.therapist).caseload.list(query as never))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: [field],
    });
  });
});

describe('the cost of a page', () => {
  /** Statements sent while `work` runs, the brackets of the transaction left out. */
  async function statements(work: () => Promise<unknown>): Promise<number> {
    const { options } = suite.db.$client;
    const sent: string[] = [];
    options.debug = (_connection: number, statement: string) => void sent.push(statement);
    await work().finally(() => (options.debug = false));
    return sent.filter((statement) => !/^\s*(begin|commit|rollback|savepoint)/i.test(statement)).length;
  }

  test('is three statements at most, setting the actor included, and the same for 5 patients and for 60', async () => {
    const few = await aCaseload(mixed(5));
    for (const query of [{}, { limit: 3 }, { sort: 'pain', filter: 'unseen', search: 'o' }] as const) {
      const small = await statements(() => suite.as(few.therapist).caseload.list(query));
      expect(await statements(() => suite.as(many.therapist).caseload.list(query))).toBe(small);
    }
    const list = await statements(() => suite.as(many.therapist).caseload.list({}));
    expect(list).toBeGreaterThan(1);
    expect(list).toBeLessThanOrEqual(3);
    expect(await statements(() => suite.as(many.therapist).caseload.counts())).toBeLessThanOrEqual(2);
  });
});
