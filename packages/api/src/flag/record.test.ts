import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { episodes, flags, withActor } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { type RuleId, type Urgency, RuleId as Rules, addDays, newId } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('flag_record');
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS);

/** A clinic of its own with one patient on day `day`, its lead, and a way to raise flags there. */
async function aRecord(day = 30) {
  const { clinicId, careTeamId } = await aClinic(suite.db);
  const therapist = await aStaffMember(suite.db, clinicId, { careTeamId });
  const lead = await aStaffMember(suite.db, clinicId, { role: 'lead' });
  const patientOf = (startedOn: string | null) => aPatient(suite.db, { therapist, careTeamId, startedOn });
  const patient = await patientOf(addDays(TODAY, 1 - day));
  /** A flag raised `raised` hours ago, taken on and closed so many hours later. */
  const flag = async (
    rule: RuleId,
    raised: number,
    life: { after?: number; urgency?: Urgency; due?: number | null } & Partial<typeof flags.$inferInsert> = {},
    of = patient,
  ) => {
    const { after, urgency = '2-working-days', due = 48, ...over } = life;
    const id = newId();
    const raisedAt = hoursAgo(raised);
    const acknowledgedAt = after === undefined ? null : new Date(raisedAt.getTime() + after * HOUR_MS);
    await withActor(suite.db, { kind: 'system', clinicId }, (tx) =>
      tx.insert(flags).values({
        clinicId,
        patientId: of.actor.patientId,
        episodeId: of.episodeId,
        id,
        rule,
        ruleVersion: 1,
        policyVersion: 1,
        raisedOn: TODAY,
        raisedAt,
        urgency,
        dueAt: due === null ? null : new Date(raisedAt.getTime() + due * HOUR_MS),
        evidence: { kind: 'answers', answers: [] },
        status: over.outcome ? 'resolved' : acknowledgedAt ? 'acknowledged' : 'open',
        acknowledgedAt,
        acknowledgedBy: acknowledgedAt && therapist.staffId,
        resolvedAt: over.outcome ? NOW : null,
        resolvedBy: over.outcome && over.outcome !== 'superseded' ? therapist.staffId : null,
        ...over,
      }),
    );
    return id;
  };
  const record = (days: 30 | 90 | 365 = 30) => suite.as(lead).flag.record({ days });
  const rowOf = async (rule: RuleId, days: 30 | 90 | 365 = 30) =>
    (await record(days)).rules.find((row) => row.rule === rule);
  return { clinicId, therapist, lead, patientOf, flag, record, rowOf };
}

describe('flag.record', () => {
  test('a clinic without patients has a row for every rule and no figures', async () => {
    const { clinicId } = await aClinic(suite.db);
    const lead = await aStaffMember(suite.db, clinicId, { role: 'lead' });
    const record = await suite.as(lead).flag.record({});
    expect(record).toMatchObject({ patientMonths: 0, alertsPerPatientMonth: null, today: TODAY });
    expect(record.rules.map(({ rule }) => rule)).toEqual(Rules.options);
    for (const row of record.rules)
      expect(row).toMatchObject({
        urgency: null,
        raised: 0,
        closed: 0,
        actedShare: null,
        medianHours: null,
        perPatientMonth: null,
        about: { condition: expect.any(String) as string, source: expect.any(String) as string },
      });
  });

  test('counts what was raised, taken on and closed, with shares and times, by hand', async () => {
    const { flag, rowOf } = await aRecord();
    await flag('SEV', 700, { after: 2, outcome: 'acted' });
    await flag('SEV', 600, { after: 4, outcome: 'referred' });
    await flag('SEV', 500, { after: 6, outcome: 'watched', escalatedAt: hoursAgo(440) });
    await flag('SEV', 400, { after: 50, outcome: 'not-useful' });
    await flag('SEV', 300, { after: 8, outcome: 'acted', snoozedAt: hoursAgo(290), snoozedUntil: hoursAgo(270) });
    await flag('SEV', 20);
    expect(await rowOf('SEV')).toMatchObject({
      urgency: '2-working-days',
      raised: 6,
      open: 1,
      closed: 5,
      acknowledged: 5,
      inTime: 4,
      acted: 3,
      watched: 1,
      notUseful: 1,
      escalated: 1,
      snoozed: 1,
      // 2, 4, 6, 8, 50
      quarterHours: 4,
      medianHours: 6,
      threeQuarterHours: 8,
      allowedHours: 48,
    });
    const share = (await rowOf('SEV'))?.actedShare;
    // Wilson's interval of 3 in 5, as tables give it.
    expect(share?.value).toBe(0.6);
    expect(share?.low).toBeCloseTo(0.2307, 3);
    expect(share?.high).toBeCloseTo(0.8824, 3);
  });

  test('a flag that went on in newer ones counts once: from the first, to the first answer, with the last outcome', async () => {
    const { flag, rowOf, lead } = await aRecord();
    const emergency = { urgency: 'now', due: 0 } as const;
    const first = await flag('RF-E', 100, { ...emergency, outcome: 'superseded' });
    const second = await flag('RF-E', 95, { ...emergency, outcome: 'superseded', reopensId: first });
    const third = await flag('RF-E', 90, { ...emergency, after: 0.5, outcome: 'acted', reopensId: second });
    // Raised anew after it was closed: a raising of its own, answered within the hour.
    await flag('RF-E', 50, { ...emergency, after: 0.5, reopensId: third });
    const row = await rowOf('RF-E');
    expect(row).toMatchObject({ raised: 2, open: 1, closed: 1, acted: 1, acknowledged: 2, inTime: 1 });
    // 10.5 hours from the first, and half an hour.
    expect(row?.medianHours).toBeCloseTo(5.5, 9);
    const { responses } = await suite.as(lead).clinic.board({ days: 30 });
    expect(responses).toMatchObject([{ urgency: 'now', answered: 2, inTime: 1 }]);
    expect(responses[0]?.medianHours).toBeCloseTo(5.5, 9);
  });

  test('of two raised at one instant the newer goes on for the older', async () => {
    const { flag, rowOf } = await aRecord();
    const id = 'ffffffff-ffff-7fff-bfff-ffffffffffff';
    await flag('RF-S', 10, { id, outcome: 'superseded', urgency: 'same-day' });
    await flag('RF-S', 10, { reopensId: id, urgency: 'same-day' });
    expect(await rowOf('RF-S')).toMatchObject({ raised: 1, open: 1 });
  });

  test('one that began before the period is left out with what it went on in', async () => {
    const { flag, rowOf } = await aRecord();
    const first = await flag('RF-S', 31 * 24, { outcome: 'superseded', urgency: 'same-day' });
    const second = await flag('RF-S', 29 * 24, { reopensId: first, outcome: 'acted', after: 1, urgency: 'same-day' });
    await flag('RF-S', 5, { reopensId: second, urgency: 'same-day' });
    expect(await rowOf('RF-S')).toMatchObject({ raised: 1, open: 1, closed: 0 });
    expect(await rowOf('RF-S', 90)).toMatchObject({ raised: 2, open: 1, closed: 1 });
  });

  test('days in monitoring within the period make the patient-months; next-review flags are no load', async () => {
    const { clinicId, flag, record, patientOf } = await aRecord(10);
    // 10 days; 30 of 60; begins tomorrow; invited only; and 4 of one that ended on the 4th day of the period.
    await patientOf(addDays(TODAY, -59));
    await patientOf(addDays(TODAY, 1));
    await patientOf(null);
    const ended = await patientOf(addDays(TODAY, -80));
    await withActor(suite.db, { kind: 'system', clinicId }, (tx) =>
      tx
        .update(episodes)
        .set({ endedOn: addDays(TODAY, -26) })
        .where(eq(episodes.id, ended.episodeId)),
    );
    await flag('SEV', 30);
    await flag('WORSE', 30);
    await flag('RF-R', 30, { urgency: 'next-review', due: null });
    const { patientMonths, alertsPerPatientMonth, rules, from } = await record();
    expect(from).toBe(addDays(TODAY, -29));
    expect(patientMonths).toBeCloseTo(44 / 30.4375, 9);
    expect(alertsPerPatientMonth).toBeCloseTo(2 / (44 / 30.4375), 9);
    const answer = rules.find(({ rule }) => rule === 'RF-R');
    expect(answer).toMatchObject({ raised: 1, allowedHours: null, urgency: 'next-review' });
    expect(answer?.perPatientMonth).toBeCloseTo(1 / (44 / 30.4375), 9);
  });

  test('shows nothing of another clinic, and is for leads and administrators', async () => {
    const { flag, therapist } = await aRecord();
    await flag('SEV', 10);
    const { rules } = await suite.as(suite.lead).flag.record({});
    expect(rules.every(({ raised }) => raised === 0)).toBe(true);
    expect((await suite.as(suite.administrator).flag.record({ days: 365 })).rules).toHaveLength(Rules.options.length);
    expect(await refusalOf(suite.as(therapist).flag.record({}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.patient).flag.record({}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.lead).flag.record({ days: 31 as 30 }))).toMatchObject({
      code: 'BAD_REQUEST',
      fields: ['days'],
    });
  });
});
