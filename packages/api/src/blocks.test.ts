import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sql } from 'drizzle-orm';
import {
  type Database,
  type PatientActor,
  type PlanNode,
  type StaffActor,
  connect,
  explain,
  sessionHolder,
  withActor,
} from '@cairn/db';
import { aCrowd } from '@cairn/db/crowd';
import { createTestDatabase } from '@cairn/postgres';
import { CaseloadQuery, CaseloadSort, newId } from '@cairn/vocabulary';
import { createCaller } from './root.ts';
import { NOW, TODAY } from './testing/aSuite.ts';
import { countStatements } from './testing/countStatements.ts';
import { aLog } from './testing/aLog.ts';
import { deepCursor } from './testing/deepCursor.ts';
import { lived } from './testing/lived.ts';

/** Blocks of 8 KiB a page of the caseload looks at, whatever the clinic's size: 51 rows, or a care team of 200. */
const PAGE = 100;
/** In another order than urgency a filter reads on until the page is full. */
const FILTERED = 600;
const COUNTS = 20;
const CHART = 250;
/** A log, and who holds the session that sent it. */
const LOG = 150;
const SESSION = 30;
/** 200 rows, each with its episode, patient and signer; and the count of those that are late, which every page shows. */
const REFERRALS = 2500;
const LATE = 1000;

type Patient = PatientActor & { episodeId: string };
type Who = StaffActor | PatientActor;

/** A clinic of some size with what it takes to ask of it; filled before the tests of the block that declares it. */
function aClinicOf(wanted: { patients: number; days: number }) {
  const { hear, take } = countStatements();
  const clinic = {} as { db: Database; admin: Database; lead: StaffActor; therapist: StaffActor; patient: Patient };
  let drop = async () => {};
  beforeAll(async () => {
    const database = await createTestDatabase(inject('template'), 'blocks');
    const [db, admin] = [connect(database.appUrl, 1, hear), connect(database.adminUrl, 1)];
    drop = async () => {
      await Promise.all([db.end(), admin.end()]);
      await database.drop();
    };
    const crowd = await aCrowd(admin, { ...wanted, today: TODAY, seed: 1 });
    await lived(admin);
    const [patient] = await admin.execute<Patient>(sql`select e.clinic_id as "clinicId", user_id as "userId",
      p.id as "patientId", given_name as name, e.id as "episodeId" from episodes e
      join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id where e.clinic_id = ${crowd.clinicId} limit 1`);
    Object.assign(clinic, { db, admin, ...crowd, patient: { kind: 'patient', ...patient } });
  });
  afterAll(() => drop());
  const as = (actor: Who) => createCaller({ db: clinic.db, actor, now: () => NOW, mailer: () => Promise.resolve() });
  /** How Postgres runs each statement that `ask` sends, but for a new event of the audit. */
  const plansOf = async (actor: Who, ask: (caller: ReturnType<typeof as>) => Promise<unknown>) => {
    take();
    await ask(as(actor));
    const statements = take().filter(({ text }) => !text.startsWith('insert into "audit_events"'));
    expect(statements).not.toEqual([]);
    return withActor(clinic.db, actor, async (tx) => {
      const plans = [];
      for (const one of statements) plans.push(await explain(tx, one));
      return plans;
    });
  };
  const blocksOf = async (...asked: Parameters<typeof plansOf>) => blocksIn(await plansOf(...asked));
  return { clinic, as, plansOf, blocksOf };
}

type Plans = Awaited<ReturnType<typeof explain>>[];
const blocksIn = (plans: Plans) => plans.reduce((sum, { hit, read }) => sum + hit + read, 0);
const nameOf = (step: PlanNode) => step['Index Name'] ?? step['Relation Name'] ?? '';
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

  test.each(staff)('so do the open referrals of a %s, among twenty times as many that are closed', async (who) => {
    const blocks = await blocksOf(clinic[who], (caller) => caller.referral.list({}));
    const late = await blocksOf(clinic[who], (caller) => caller.referral.late());
    expect(blocks).toBeLessThanOrEqual(REFERRALS);
    expect(late).toBeLessThanOrEqual(LATE);
  });

  test('so do a patient’s day and their progress', async () => {
    const { patient } = clinic;
    const day = await blocksOf(patient, (caller) => caller.today.read());
    const progress = await blocksOf(patient, (caller) => caller.progress.read({ episodeId: patient.episodeId }));
    expect(Math.max(day, progress)).toBeLessThanOrEqual(CHART);
  });

  test('so does the question who holds a session', async () => {
    const { db, patient } = clinic;
    const token = createHash('sha256').update(patient.patientId).digest('hex');
    const blocks = await blocksOf(patient, () => sessionHolder(db, token, 'patient', new Date()));
    expect(blocks).toBeLessThanOrEqual(SESSION);
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
    expect(blocksIn(plans)).toBeLessThanOrEqual(CHART);
  });

  test('a log looks at few blocks, and of the logs at none but its own', async () => {
    const { patient, admin } = clinic;
    const log = aLog(patient.episodeId, { legNprs: 3, backNprs: 1 });
    const submit = async () => {
      await as(patient).log.painSubmit(log);
      // The event would be there already when its statement is sent again, to be explained.
      await admin.execute(sql`delete from audit_events where entity_id = ${log.id}`);
    };
    // The first is judged from day 1 on.
    await as(patient).log.painSubmit({ ...log, id: newId() });
    const plans = await plansOf(patient, submit);
    const steps = plans.flatMap((plan) => plan.steps);
    const read = steps.filter((step) => /Scan/.test(step['Node Type']));
    const ofLogs = read.filter((step) => /^(pain|walk|self_care)_logs|^safety_checks|^prom_/.test(nameOf(step)));
    expect(ofLogs).toEqual([]);
    expect(blocksIn(plans)).toBeLessThanOrEqual(LOG);
  });
});
