import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Database, type StaffActor, connect, explain, withActor } from '@cairn/db';
import { aCrowd } from '@cairn/db/crowd';
import { createTestDatabase } from '@cairn/postgres';
import { CaseloadQuery, CaseloadSort } from '@cairn/vocabulary';
import { createCaller } from './root.ts';
import { NOW, TODAY } from './testing/aSuite.ts';
import { countStatements } from './testing/countStatements.ts';
import { deepCursor } from './testing/deepCursor.ts';

/** Blocks of 8 KiB a page of the caseload looks at, whatever the clinic's size: 51 rows, or a care team of 200. */
const PAGE = 100;
/** In another order than urgency a filter reads on until the page is full. */
const FILTERED = 600;
const COUNTS = 20;
const CHART = 250;

/** A clinic of some size with what it takes to ask of it; filled before the tests of the block that declares it. */
function aClinicOf(wanted: { patients: number; days: number }) {
  const { hear, take } = countStatements();
  const clinic = {} as { db: Database; admin: Database; lead: StaffActor; therapist: StaffActor };
  let drop = async () => {};
  beforeAll(async () => {
    const database = await createTestDatabase(inject('template'), 'blocks');
    const [db, admin] = [connect(database.appUrl, 1, hear), connect(database.adminUrl, 1)];
    drop = async () => {
      await Promise.all([db.end(), admin.end()]);
      await database.drop();
    };
    Object.assign(clinic, { db, admin, ...(await aCrowd(admin, { ...wanted, today: TODAY, seed: 1 })) });
  });
  afterAll(() => drop());
  const as = (actor: StaffActor) =>
    createCaller({ db: clinic.db, actor, now: () => NOW, mailer: () => Promise.resolve() });
  /** How Postgres ran each select that `ask` sent. */
  const plansOf = async (actor: StaffActor, ask: (caller: ReturnType<typeof as>) => Promise<unknown>) => {
    take();
    await ask(as(actor));
    const selects = take().filter(({ text }) => text.startsWith('select'));
    return withActor(clinic.db, actor, async (tx) => {
      const plans = [];
      for (const select of selects) plans.push(await explain(tx, select));
      return plans;
    });
  };
  const blocksOf = async (...asked: Parameters<typeof plansOf>) =>
    (await plansOf(...asked)).reduce((sum, { hit, read }) => sum + hit + read, 0);
  return { clinic, as, plansOf, blocksOf };
}

const filters = CaseloadQuery.shape.filter.unwrap().options;
const staff = ['lead', 'therapist'] as const;
const ways = staff.flatMap((who) => CaseloadSort.options.map((sort) => [who, sort] as const));

const small = aClinicOf({ patients: 200, days: 1 });
const large = aClinicOf({ patients: 20_000, days: 1 });
const old = aClinicOf({ patients: 20, days: 400 });

describe.each([
  [200, small],
  [20_000, large],
])('of a clinic of %i patients', (_patients, { clinic, as, blocksOf }) => {
  test.each(ways)('a %s’s page by %s looks at few blocks: first, deep, and with each filter', async (who, sort) => {
    const actor = clinic[who];
    const cursor = await deepCursor(as(actor), sort, 40);
    const pages: Record<string, Partial<CaseloadQuery>> = {
      first: { sort },
      deep: { sort, cursor },
      ...Object.fromEntries(filters.map((filter) => [filter, { sort, filter }])),
    };
    const blocks: Record<string, number> = {};
    for (const [name, page] of Object.entries(pages))
      blocks[name] = await blocksOf(actor, (caller) => caller.caseload.list(page));
    const most = (names: string[]) => Math.max(...names.map((name) => blocks[name] ?? Number.NaN));
    expect(most(['first', 'deep']), JSON.stringify(blocks)).toBeLessThanOrEqual(PAGE);
    expect(most(filters), JSON.stringify(blocks)).toBeLessThanOrEqual(sort === 'urgency' ? PAGE : FILTERED);
  });

  test.each([
    ['a name that nobody has', { search: 'zzz' }],
    ['one group', { group: 'same-day' }],
  ] satisfies [string, Partial<CaseloadQuery>][])('so does a lead’s page of %s', async (_name, page) => {
    expect(await blocksOf(clinic.lead, (caller) => caller.caseload.list(page))).toBeLessThanOrEqual(FILTERED);
  });

  test('so does one therapist’s part of it', async () => {
    const { therapist, lead } = clinic;
    const page = { therapistId: therapist.staffId };
    expect(await blocksOf(lead, (caller) => caller.caseload.list(page))).toBeLessThanOrEqual(PAGE);
  });

  test.each(staff)('so do the counts of a %s', async (who) => {
    expect(await blocksOf(clinic[who], (caller) => caller.caseload.counts())).toBeLessThanOrEqual(COUNTS);
  });
});

describe.each([
  ['many patients', large],
  ['a long history', old],
])('with %s', (_name, { clinic, as, plansOf }) => {
  test('a chart reads its series by the key of one row, recent entries by their days, and few blocks in all', async () => {
    const { rows } = await as(clinic.therapist).caseload.list({ limit: 1 });
    const plans = await plansOf(clinic.therapist, (caller) =>
      caller.chart.read({ episodeId: rows[0]?.episodeId ?? '' }),
    );
    const steps = plans.flatMap((plan) => plan.steps);
    const of = (table: string) =>
      steps.filter((step) => step['Relation Name'] === table || step['Index Name']?.startsWith(`${table}_`));
    expect(of('episode_days')).toMatchObject([
      { 'Node Type': 'Index Scan', 'Index Name': 'episode_days_clinic_id_episode_id_pk', 'Actual Rows': 1 },
    ]);
    for (const table of ['pain_logs', 'walk_logs', 'safety_checks', 'self_care_logs']) {
      expect(of(table).map((step) => step['Node Type'])).not.toContain('Seq Scan');
      const conditions = of(table).map((step) => step['Index Cond'] ?? '');
      expect(conditions, table).toContainEqual(expect.stringMatching(/episode_id = .*"?on"? >= /));
    }
    expect(plans.reduce((sum, { hit, read }) => sum + hit + read, 0)).toBeLessThanOrEqual(CHART);
  });
});
