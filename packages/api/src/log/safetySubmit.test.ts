import { describe, expect, test } from 'vitest';
import type { PatientActor } from '@cairn/db';
import { episodeSummaries, flags, safetyChecks } from '@cairn/db';
import { type SafetyAnswers, addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { DAY_1, NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('safety_submit');
const aCheck = (episodeId: string, over: object = {}) => aLog(episodeId, { nothingNew: true, answers: {}, ...over });
/** Begun too recently for silence to raise a flag. */
const newcomer = () => suite.newPatient({ startedOn: addDays(TODAY, -5) });
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** Answers the safety check `minutes` after noon. */
const answer = (
  actor: PatientActor,
  episodeId: string,
  answers: SafetyAnswers,
  { minutes = 0, ...over }: { minutes?: number; on?: string; amends?: string } = {},
) => {
  const check = aCheck(episodeId, {
    nothingNew: Object.keys(answers).length === 0,
    answers,
    writtenAt: later(minutes),
    ...over,
  });
  return suite
    .as(actor, later(minutes))
    .log.safetySubmit(check)
    .then(() => check);
};

const raised = async (episodeId: string) =>
  (await suite.rowsOf(flags, episodeId)).sort(
    (a, b) => a.raisedAt.getTime() - b.raisedAt.getTime() || a.rule.localeCompare(b.rule),
  );

const resolve = async (episodeId: string, minutes: number) => {
  for (const { id, status } of await raised(episodeId))
    if (status !== 'resolved')
      await suite
        .as(suite.therapist, later(minutes))
        .flag.resolve({ flagId: id, outcome: 'acted', reason: 'Seen and cleared.' });
};

describe('log.safetySubmit', () => {
  test('“nothing new” is stored, audited, and raises nothing', async () => {
    const { actor, episodeId } = await newcomer();
    const check = await answer(actor, episodeId, {});
    expect(await suite.rowsOf(safetyChecks, episodeId)).toMatchObject([
      { id: check.id, nothingNew: true, answers: {} },
    ]);
    expect(await raised(episodeId)).toEqual([]);
    const events = await suite.audits(suite.clinicId, 'log.safetySubmit');
    expect(events.filter(({ entityId }) => entityId === check.id)).toHaveLength(1);
  });

  test.each([
    ['an emergency', { urinary: 'new' }, 'RF-E', 'now', NOW.toISOString(), 1, 1],
    ['a same-day answer', { weakness: 'new' }, 'RF-S', 'same-day', '2026-11-21T08:00:00.000Z', 2, 1],
    ['a seen-within-a-week answer', { legNumbness: 'new-one-leg' }, 'RF-W', '7-days', '2026-11-28T08:00:00.000Z', 3, 2],
    ['a next-review answer', { nightPain: 'wakes' }, 'RF-R', 'next-review', null, 4, 2],
  ] as const)(
    '%s raises its flag at once, due in the clinic’s zone, and moves the patient to its group',
    async (_name, answers, rule, urgency, due, rank, ruleVersion) => {
      const { actor, episodeId } = await newcomer();
      await answer(actor, episodeId, answers);
      const [flag, ...others] = await raised(episodeId);
      expect(others).toEqual([]);
      expect(flag).toMatchObject({
        rule,
        urgency,
        status: 'open',
        raisedOn: TODAY,
        raisedAt: NOW,
        ruleVersion,
        policyVersion: 1,
      });
      expect(flag?.dueAt?.toISOString() ?? null).toBe(due);
      expect(flag?.evidence).toMatchObject({ kind: 'answers', answers: [{ question: Object.keys(answers)[0] }] });
      expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([
        { groupRank: rank, openFlags: [{ rule }] },
      ]);
    },
  );

  test('the history of the intake makes new weakness an emergency', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: null });
    const intake = {
      episodeId,
      writtenAt: NOW,
      zone: 'America/Los_Angeles',
      side: 'left',
      history: { cancer: true },
      answers: {},
    } as const;
    await suite.as(actor).intake.submit(intake);
    await answer(actor, episodeId, { weakness: 'new' });
    expect((await raised(episodeId)).map(({ rule }) => rule)).toEqual(['RF-E']);
  });

  test('the same emergency again while its flag is open adds nothing; another one raises its own', async () => {
    const { actor, episodeId } = await newcomer();
    await answer(actor, episodeId, { urinary: 'new' });
    await answer(actor, episodeId, { urinary: 'new' }, { minutes: 10 });
    expect(await raised(episodeId)).toHaveLength(1);
    await answer(actor, episodeId, { saddle: 'new' }, { minutes: 20 });
    const [first, second, ...others] = await raised(episodeId);
    expect(others).toEqual([]);
    expect(first?.evidence).toMatchObject({ answers: [{ question: 'urinary' }] });
    expect(second?.evidence).toMatchObject({
      answers: expect.arrayContaining([expect.objectContaining({ question: 'saddle' })]) as unknown,
    });
  });

  test('the same emergency after its flag was resolved raises a new one', async () => {
    const { actor, episodeId } = await newcomer();
    await answer(actor, episodeId, { urinary: 'new' });
    await resolve(episodeId, 30);
    await answer(actor, episodeId, { urinary: 'new' }, { minutes: 60 });
    expect((await raised(episodeId)).map(({ rule, status }) => [rule, status])).toEqual([
      ['RF-E', 'resolved'],
      ['RF-E', 'open'],
    ]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ groupRank: 1 }]);
  });

  test('the same emergency on a later day raises one flag, of that day: those resolved before stay closed', async () => {
    const { actor, episodeId } = await newcomer();
    for (const back of [4, 2]) {
      await answer(actor, episodeId, { urinary: 'new' }, { on: addDays(TODAY, -back) });
      await resolve(episodeId, 1);
    }
    await answer(actor, episodeId, { urinary: 'new' }, { minutes: 60 });
    const open = (await raised(episodeId)).filter(({ status }) => status === 'open');
    expect(open.map(({ raisedOn }) => raisedOn)).toEqual([TODAY]);
    expect(await raised(episodeId)).toHaveLength(3);
  });

  test('an emergency told late is due when it is told', async () => {
    const { actor, episodeId } = await newcomer();
    await answer(actor, episodeId, { saddle: 'new' }, { on: addDays(TODAY, -4) });
    expect(await raised(episodeId)).toMatchObject([{ raisedOn: addDays(TODAY, -4), raisedAt: NOW, dueAt: NOW }]);
  });

  test('“nothing new” later the same day does not take an emergency back', async () => {
    const { actor, episodeId } = await newcomer();
    await answer(actor, episodeId, { urinary: 'new' });
    await answer(actor, episodeId, {}, { minutes: 45 });
    await answer(actor, episodeId, { urinary: 'no' }, { minutes: 50 });
    expect(await raised(episodeId)).toMatchObject([{ rule: 'RF-E', status: 'open' }]);
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ groupRank: 1 }]);
  });

  test('a changed check replaces the first in the rules, keeps it stored, and takes no flag back', async () => {
    const { actor, episodeId } = await newcomer();
    const first = await answer(actor, episodeId, { urinary: 'new' });
    await answer(actor, episodeId, { urinary: 'known' }, { minutes: 5, amends: first.id });
    expect(await suite.rowsOf(safetyChecks, episodeId)).toHaveLength(2);
    expect((await raised(episodeId)).map(({ rule, status }) => [rule, status])).toEqual([
      ['RF-E', 'open'],
      ['RF-R', 'open'],
    ]);
  });

  test('other entries of the day leave a resolved emergency resolved', async () => {
    const { actor, episodeId } = await newcomer();
    await answer(actor, episodeId, { urinary: 'new' });
    await resolve(episodeId, 5);
    await suite.as(actor, later(9)).log.painSubmit(aLog(episodeId, { legNprs: 4, backNprs: 1 }));
    await answer(actor, episodeId, {}, { minutes: 10 });
    expect((await raised(episodeId)).map(({ status }) => status)).toEqual(['resolved']);
  });

  test.each([
    ['an unknown question', { nothingNew: false, answers: { hiccups: 'new' } }, 'answers.hiccups'],
    ['an unknown answer', { nothingNew: false, answers: { urinary: 'maybe' } }, 'answers.urinary'],
    ['no answer at all', { nothingNew: false, answers: {} }, 'answers'],
    ['“nothing new” with an answer', { nothingNew: true, answers: { urinary: 'new' } }, 'answers'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['the day before day 1', { on: addDays(DAY_1, -1) }, 'on'],
    ['an unknown key', { doubt: true }, 'doubt'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() =>
      suite.as(suite.patient).log.safetySubmit(aCheck(suite.episodeId, over) as never),
    );
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('not yours is not there, and staff do not answer for patients', async () => {
    const check = aCheck(suite.episodeId);
    expect(await refusalOf(suite.as(suite.neighbour.actor).log.safetySubmit(check))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.therapist).log.safetySubmit(check))).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a day that has come somewhere else but not at home is refused, minutes around midnight are judged at once', async () => {
    const { actor, episodeId } = await newcomer();
    const early = aCheck(episodeId, {
      nothingNew: false,
      answers: { saddle: 'new' },
      on: addDays(TODAY, 1),
      zone: 'Pacific/Kiritimati',
    });
    expect(await refusalOf(suite.as(actor).log.safetySubmit(early))).toMatchObject({ code: 'BAD_REQUEST' });
    const nearMidnight = new Date('2026-11-21T07:56:00Z');
    const ahead = aCheck(episodeId, {
      nothingNew: false,
      answers: { saddle: 'new' },
      on: addDays(TODAY, 1),
      writtenAt: new Date('2026-11-21T08:01:00Z'),
    });
    await suite.as(actor, nearMidnight).log.safetySubmit(ahead);
    expect((await raised(episodeId)).filter(({ rule }) => rule === 'RF-E')).toMatchObject([
      { raisedOn: addDays(TODAY, 1) },
    ]);
  });
});
