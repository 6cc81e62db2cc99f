import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { flags, users, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';
import { dueEscalation } from './dueEscalation.ts';
import { escalate } from './escalate.ts';
import type { Job } from './jobs.ts';

const suite = aSuite('escalate');
const system = () => ({ kind: 'system' as const, clinicId: suite.clinicId });
/** SEV is due in two working days: at the end of Tuesday 24 November in Portland. */
const DUE = new Date('2026-11-25T08:00:00Z');
const LATE = new Date(DUE.getTime() + 1);
const after = (minutes: number, from = NOW) => new Date(from.getTime() + minutes * 60_000);

/** Escalates, and what was sent. */
async function run(now: Date) {
  const sent: Job[] = [];
  const marked = await escalate(suite.db, now, { clinicId: suite.clinicId }, (_tx, jobs) =>
    Promise.resolve(void sent.push(...jobs)),
  );
  return { marked, sent };
}
async function severe() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  return { actor, episodeId, flag: await severeFlag(suite, actor, episodeId) };
}
const change = (id: string, values: Partial<typeof flags.$inferInsert>) =>
  withActor(suite.db, system(), (tx) => tx.update(flags).set(values).where(eq(flags.id, id)));

describe('escalate', () => {
  test('marks a flag past due once, with its audit row, and sends each lead one letter of numbers', async () => {
    const { actor, episodeId, flag } = await severe();
    expect((await run(DUE)).marked).toBe(0);
    const { marked, sent } = await run(LATE);
    expect(marked).toBe(1);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ ...flag, escalatedAt: LATE }]);
    const audits = await suite.audits(suite.clinicId, 'clock.escalate');
    expect(audits.filter(({ entityId }) => entityId === flag.id)).toMatchObject([
      { actorKind: 'system', userId: null, patientId: actor.patientId, detail: { rule: 'SEV' } },
    ]);
    expect(sent).toMatchObject([{ queue: 'mail', payload: { clinicId: suite.clinicId, userId: suite.lead.userId } }]);
    const words = JSON.stringify(sent);
    expect(words).toContain('1 flag at Alder Street Physical Therapy is past due');
    expect(words).toContain('http://console.test/clinic');
    expect(words).not.toMatch(/Rosa|Delgado/);
    expect((await run(after(60, LATE))).sent).toEqual([]);
  });

  test('of two at once one marks and writes', async () => {
    await severe();
    await severe();
    const runs = await Promise.all([run(LATE), run(LATE)]);
    expect(runs.reduce((sum, { marked }) => sum + marked, 0)).toBe(2);
    expect(new Set(runs.flatMap(({ sent }) => sent.map(({ payload }) => payload))).size).toBeLessThanOrEqual(2);
    expect((await run(LATE)).marked).toBe(0);
  });

  test('an emergency is late after an hour', async () => {
    const { actor, episodeId } = await suite.newPatient();
    await suite.as(actor).log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { saddle: 'new' } }));
    const emergency = (await suite.rowsOf(flags, episodeId)).find(({ urgency }) => urgency === 'now');
    expect(emergency?.dueAt).toEqual(NOW);
    expect((await run(after(60))).marked).toBe(0);
    const { marked, sent } = await run(after(61));
    expect(marked).toBe(1);
    expect(sent).toMatchObject([{ payload: { subject: '1 flag past due, emergency among them' } }]);
  });

  test('taking a flag on does not stop it; resolving does', async () => {
    await run(LATE); // what the test before left
    const [taken, closed] = [await severe(), await severe()];
    await suite.as(suite.therapist).flag.acknowledge({ flagId: taken.flag.id, reason: 'I call her today.' });
    await suite.as(suite.therapist).flag.resolve({ flagId: closed.flag.id, outcome: 'acted', reason: 'Called.' });
    expect((await run(LATE)).marked).toBe(1);
    expect(await suite.rowsOf(flags, taken.episodeId)).toMatchObject([{ status: 'acknowledged', escalatedAt: LATE }]);
    expect(await suite.rowsOf(flags, closed.episodeId)).toMatchObject([{ escalatedAt: null }]);
  });

  test('putting a flag off until it is due does not stop it either', async () => {
    const { flag, episodeId } = await severe();
    await change(flag.id, { status: 'snoozed', snoozedAt: NOW, snoozedUntil: DUE });
    expect((await run(DUE)).marked).toBe(0);
    expect((await run(LATE)).marked).toBe(1);
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ escalatedAt: LATE }]);
  });

  test('when the letter cannot be sent nothing is marked, and it is found again', async () => {
    const { episodeId } = await severe();
    const cut = escalate(suite.db, LATE, { clinicId: suite.clinicId }, () => Promise.reject(new Error('cut off')));
    await expect(cut).rejects.toThrow('cut off');
    expect(await suite.rowsOf(flags, episodeId)).toMatchObject([{ escalatedAt: null }]);
    const found = () => withActor(suite.db, system(), (tx) => dueEscalation(tx, suite.clinicId, LATE));
    expect(await found()).toEqual([{ queue: 'escalate', key: suite.clinicId, payload: { clinicId: suite.clinicId } }]);
    expect((await run(LATE)).marked).toBe(1);
    expect(await found()).toEqual([]);
  });

  test('a lead who left gets no letter', async () => {
    await severe();
    const disable = (disabledAt: Date | null) =>
      withActor(suite.db, system(), (tx) =>
        tx.update(users).set({ disabledAt }).where(eq(users.id, suite.lead.userId)),
      );
    await disable(NOW);
    expect(await run(LATE)).toEqual({ marked: 1, sent: [] });
    await disable(null);
  });
});
