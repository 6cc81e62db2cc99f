import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, connect, doseProposals, flags } from '@cairn/db';
import { aPatient, aStaffMember } from '@cairn/db/factories';
import { addDays, newId } from '@cairn/vocabulary';
import { type Action, actions, scopeOf } from './access.ts';
import { appRouter, createCaller } from './root.ts';
import { runReplay } from './policy/runReplay.ts';
import { aDraft } from './testing/aDraft.ts';
import { aLog } from './testing/aLog.ts';
import { aPlan } from './testing/aPlan.ts';
import { aQuestionnaire } from './testing/aQuestionnaire.ts';
import { aReferral } from './testing/aReferral.ts';
import { aReplay } from './testing/aReplay.ts';
import { NOW, TODAY, aSuite } from './testing/aSuite.ts';
import { anInvitation } from './testing/anInvitation.ts';
import { aWalkedWeek } from './testing/aWalkedWeek.ts';
import { clockProposes } from './testing/clockProposes.ts';
import { countStatements, partsOf } from './testing/countStatements.ts';
import { inputs } from './testing/inputs.ts';
import { multiplyRows } from './testing/multiplyRows.ts';
import { severeFlag } from './testing/severeFlag.ts';
import { summaryRows } from './testing/summaryRows.ts';

/** The most statements a procedure may send between the opening of its transaction and its end. */
const most: Record<Exclude<Action, 'live.changes' | 'clinic.createFirst'>, number> = {
  'account.me': 1,
  'caseload.counts': 1,
  'caseload.list': 1,
  'chart.read': 3,
  'clinic.addStaff': 5,
  'clinic.board': 1,
  'clinic.endStaff': 6,
  'clinic.isFirst': 1,
  'clinic.staff': 1,
  'dose.decline': 4,
  'examination.record': 3,
  'flag.acknowledge': 6,
  'flag.record': 2,
  'flag.resolve': 6,
  'flag.snooze': 7,
  'intake.submit': 13,
  'invitation.accept': 8,
  'invitation.create': 14,
  'invitation.read': 2,
  'invitation.renew': 5,
  'link.request': 1,
  'log.painSubmit': 4,
  'log.safetySubmit': 4,
  'log.selfCareSubmit': 4,
  'log.walkSubmit': 4,
  'plan.list': 2,
  'plan.revise': 8,
  'policy.read': 3,
  'policy.replay': 6,
  'policy.replayChanges': 2,
  'policy.replayState': 1,
  'policy.sign': 5,
  'progress.read': 2,
  'prom.enter': 11,
  'prom.submit': 10,
  'questionnaire.list': 1,
  'questionnaire.load': 3,
  'questionnaire.preview': 1,
  'questionnaire.retire': 3,
  'referral.advance': 4,
  'referral.create': 4,
  'referral.draft': 3,
  'referral.late': 2,
  'referral.list': 2,
  'referral.read': 3,
  'sighting.record': 5,
  'today.read': 2,
};
const paths = Object.keys(most) as (keyof typeof most)[];

/** The same of a log that raises flags. */
const RAISING = 7;
const MANY = 20;
const suite = aSuite('statements');
const { hear, take } = countStatements();
let db: Database;
let admin: Database;
beforeAll(async () => {
  db = connect(suite.urls.app, 1, hear);
  admin = connect(suite.urls.admin, 1);
  // The driver's own first question, about types.
  await db.execute(sql`select 1`);
});
afterAll(() => Promise.all([db.end(), admin.end()]));

const as = (actor: Parameters<typeof suite.as>[0]) =>
  createCaller({ db, actor, now: () => NOW, mailer: (mail) => Promise.resolve(void suite.mails.push(mail)) });

/** A patient with something of everything that the procedures point at, `times` of each. */
async function aCase(times: number) {
  const { actor: patient, episodeId } = await aWalkedWeek(suite, {}, [...Array<number>(12).fill(3), null, null]);
  await clockProposes(suite, episodeId);
  const [proposal] = await suite.rowsOf(doseProposals, episodeId);
  const flag = await severeFlag(suite, patient, episodeId);
  const therapist = suite.as(suite.therapist);
  await suite.as(patient).log.safetySubmit(aLog(episodeId, { nothingNew: true, answers: {} }));
  await suite.as(patient).log.selfCareSubmit(aLog(episodeId, { kind: 'heat' }));
  await suite
    .as(patient)
    .prom.submit(aLog(episodeId, { instrument: 'groc', answers: [{ linkId: 'change', value: 2 }] }));
  const referral = await therapist.referral.create(aReferral(episodeId));
  await therapist.examination.record({ ...inputs['examination.record']?.({ episodeId } as never) } as never);
  await therapist.sighting.record({ episodeId });
  await multiplyRows(admin, { clinicId: suite.clinicId, episodeId }, times - 1);
  return {
    patient,
    episodeId,
    proposalId: proposal?.id ?? '',
    flagId: flag.id,
    referralId: referral.id,
    follows: times,
  };
}
type Case = Awaited<ReturnType<typeof aCase>>;

const token = async () => {
  const input = anInvitation(suite.careTeamId);
  await suite.as(suite.therapist).invitation.create(input);
  return suite.mails.find(({ to }) => to === input.email)?.text.match(/invitation\/([\w-]{43})/)?.[1] ?? '';
};
let rounds = 0;
const replayId = async () => (await aReplay(suite, suite.lead, aDraft({ sev: { days: 4 + ((rounds += 1) % 2) } }))).id;
const notBegun = () =>
  aPatient(suite.db, { therapist: suite.therapist, careTeamId: suite.careTeamId, startedOn: null });

/** Inputs that find what they point at; for the others any well-formed one will do. */
const finding: Partial<Record<Action, (of: Case) => object | Promise<object>>> = {
  'clinic.endStaff': async () => ({ staffId: (await aStaffMember(suite.db, suite.clinicId)).staffId }),
  'dose.decline': ({ episodeId, proposalId }) => ({ episodeId, proposalId, reason: 'She travels this week.' }),
  'invitation.accept': async () => ({ token: await token(), consent: true }),
  'invitation.read': async () => ({ token: await token() }),
  'invitation.renew': async () => ({ episodeId: (await notBegun()).episodeId }),
  'plan.revise': ({ episodeId, follows }) => ({ episodeId, follows, effectiveOn: TODAY, plan: aPlan() }),
  'policy.replayChanges': async () => ({ replayId: await replayId(), kind: 'lost' }),
  'policy.replayState': async () => ({ replayId: await replayId() }),
  'policy.sign': async () => ({ replayId: await replayId(), effectiveOn: addDays(TODAY, 1), reason: 'Fewer calls.' }),
  'questionnaire.retire': async () => {
    const text = JSON.stringify(aQuestionnaire({ id: newId() }));
    const { id } = await suite.as(suite.lead).questionnaire.load({ text, weeks: [0, 6] });
    return { questionnaireId: id };
  },
};

async function sent(path: Action, of: Case) {
  const roles = ['patient', 'therapist', 'lead', 'administrator'] as const;
  const role = roles.find((each) => scopeOf(each, path) !== null);
  let actor = role === undefined ? null : role === 'patient' ? of.patient : suite[role];
  const ids = { ...of, careTeamId: suite.careTeamId };
  let input = (await finding[path]?.(of)) ?? inputs[path]?.(ids);
  if (path === 'intake.submit') {
    const fresh = await notBegun();
    [actor, input] = [fresh.actor, inputs[path]?.({ ...ids, episodeId: fresh.episodeId })];
  }
  const [entity = '', verb = ''] = path.split('.');
  take();
  await (as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[entity]![verb]!(
    input,
  );
  const statements = take();
  if (path === 'policy.replay') await runWaiting();
  return statements;
}

const runWaiting = async () => {
  const read = await suite.as(suite.lead).policy.read();
  if (read.replay) await runReplay(suite.db, { clinicId: suite.clinicId, replayId: read.replay.id }, NOW);
};

test('every procedure has its line', () => {
  expect([...paths, 'live.changes', 'clinic.createFirst'].sort()).toEqual([...actions].sort());
});

const types = appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>;
/** What changes nothing may share a case. */
const cases = (times: number) => {
  let shared: Promise<Case> | undefined;
  return (path: Action) => (types[path]?._def.type === 'query' ? (shared ??= aCase(times)) : aCase(times));
};

const few: Partial<Record<Action, { statements: number; parts: number }>> = {};
const inWords = (statements: Awaited<ReturnType<typeof sent>>) => statements.map(({ text }) => text).join('\n');

describe('few rows', () => {
  const caseFor = cases(1);
  test.each(paths)('%s sends no more statements than its line says', async (path) => {
    const statements = await sent(path, await caseFor(path));
    few[path] = { statements: statements.length, parts: partsOf(statements) };
    expect(statements.length, inWords(statements)).toBeLessThanOrEqual(most[path]);
  });
});

describe('many rows', () => {
  const caseFor = cases(MANY);
  beforeAll(async () => {
    await summaryRows(
      suite.db,
      suite.therapist,
      suite.careTeamId,
      Array.from({ length: MANY }, () => ({})),
    );
    await multiplyRows(admin, { clinicId: suite.clinicId, episodeId: null }, MANY);
  });

  test.each(paths)('%s sends no more statements than with few, and no more goes in each', async (path) => {
    const before = few[path] ?? { statements: most[path], parts: Number.POSITIVE_INFINITY };
    const statements = await sent(path, await caseFor(path));
    expect(statements.length, inWords(statements)).toBeLessThanOrEqual(before.statements);
    expect(partsOf(statements), inWords(statements)).toBeLessThanOrEqual(before.parts);
  });
});

test('a log that raises flags of four rules sends no more than one that raises a flag', async () => {
  const raisedBy = async (answers: object) => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: true, answers: {} }));
    take();
    await as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers }));
    const statements = take();
    const raised = await suite.rowsOf(flags, episodeId);
    return { flags: raised.length, sent: [statements.length, partsOf(statements)] };
  };
  const one = await raisedBy({ urinary: 'new' });
  const four = await raisedBy({ urinary: 'new', weakness: 'new', legNumbness: 'new-one-leg', nightPain: 'wakes' });
  expect([one.flags, four.flags]).toEqual([1, 4]);
  expect(four.sent).toEqual(one.sent);
  expect(one.sent[0]).toBeLessThanOrEqual(RAISING);
});
