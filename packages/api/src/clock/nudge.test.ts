import { eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { episodes, nudges, withActor } from '@cairn/db';
import { NUDGE_TRIES } from '@cairn/db/queues';
import { readingGrade } from '@cairn/rules/readingGrade';
import { addDays, newId } from '@cairn/vocabulary';
import type { Mail } from '../mail/mailer.ts';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { assess } from './assess.ts';
import { nudge } from './nudge.ts';
import { nudgeMail } from './nudgeMail.ts';
import { waitingNudges } from './waitingNudges.ts';

const suite = aSuite('nudge');
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const system = () => ({ kind: 'system' as const, clinicId: suite.clinicId });

/** A patient with a reminder written at noon of the fourth day of silence, and what mails it. */
async function waiting() {
  const email = `${newId()}@patient.example`;
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5), email });
  await suite.as(actor).log.painSubmit(aLog(episodeId, { legNprs: 4, backNprs: 2 }));
  await assess(suite.db, daysLater(4), { clinicId: suite.clinicId, episodeId });
  const [row] = await suite.rowsOf(nudges, episodeId);
  if (!row) throw new Error('Four silent days wrote no reminder.');
  const mailed: Mail[] = [];
  const mailer = vi.fn((mail: Mail) => Promise.resolve(void mailed.push(mail)));
  const send = (at = daysLater(4)) => nudge(suite.db, at, { clinicId: suite.clinicId, nudgeId: row.id }, mailer);
  return { actor, email, episodeId, id: row.id, mailed, mailer, send, rows: () => suite.rowsOf(nudges, episodeId) };
}

describe('a reminder whose time has come', () => {
  test('is mailed to the patient, once, and the row says so', async () => {
    const { email, mailed, send, rows } = await waiting();
    await send();
    await send();
    expect(mailed).toEqual([
      {
        to: email,
        subject: 'How are you today?',
        text: expect.stringContaining('http://patient.test/today') as string,
      },
    ]);
    expect(await rows()).toMatchObject([{ status: 'sent', sentAt: daysLater(4), attempts: 1, failure: null }]);
  });

  test('is found once its time has come, and no more when it is sent', async () => {
    const { id, send } = await waiting();
    const found = (at: Date) =>
      withActor(suite.db, system(), async (tx) =>
        (await waitingNudges(tx, suite.clinicId, at)).filter(({ key }) => key === id),
      );
    expect(await found(new Date(daysLater(4).getTime() - 1))).toEqual([]);
    expect(await found(daysLater(4))).toEqual([
      { queue: 'nudge', key: id, payload: { clinicId: suite.clinicId, nudgeId: id } },
    ]);
    await send();
    expect(await found(daysLater(4))).toEqual([]);
  });

  test('is dropped when a log came since, of whatever day', async () => {
    const { actor, episodeId, mailed, send, rows } = await waiting();
    await suite
      .as(actor, daysLater(4.1))
      .log.painSubmit(aLog(episodeId, { on: TODAY, writtenAt: NOW, legNprs: 3, backNprs: 1 }));
    await send(daysLater(4.1));
    expect(mailed).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'dropped', attempts: 0 }]);
  });

  test('is dropped when the episode has ended', async () => {
    const { episodeId, mailed, send, rows } = await waiting();
    await withActor(suite.db, system(), (tx) =>
      tx.update(episodes).set({ endedOn: TODAY }).where(eq(episodes.id, episodeId)),
    );
    await send();
    expect(mailed).toEqual([]);
    expect(await rows()).toMatchObject([{ status: 'dropped' }]);
  });

  test('waits for the morning when quiet hours have begun again', async () => {
    const { mailed, send, rows } = await waiting();
    await send(new Date('2026-11-25T06:00:00Z'));
    expect(mailed).toEqual([]);
    expect(await rows()).toMatchObject([
      { status: 'waiting', attempts: 0, notBefore: new Date('2026-11-25T16:00:00Z') },
    ]);
  });

  test('that cannot be mailed keeps the reason, is tried again, and is given up after the last try', async () => {
    const { mailer, send, rows } = await waiting();
    mailer.mockRejectedValue(new Error('550 no such mailbox'));
    for (let attempts = 1; attempts < NUDGE_TRIES; attempts += 1) {
      await expect(send()).rejects.toThrow('no such mailbox');
      expect(await rows()).toMatchObject([
        { status: 'waiting', attempts, failure: expect.stringContaining('550 no such mailbox') as string },
      ]);
    }
    await send();
    expect(await rows()).toMatchObject([{ status: 'failed', attempts: NUDGE_TRIES, sentAt: null }]);
    await send();
    expect(mailer).toHaveBeenCalledTimes(NUDGE_TRIES);
  });

  test('that reached the post office on a later try is sent, and the reason is gone', async () => {
    const { mailer, send, rows } = await waiting();
    mailer.mockRejectedValueOnce(new Error('connection refused'));
    await expect(send()).rejects.toThrow('connection refused');
    await send();
    expect(await rows()).toMatchObject([{ status: 'sent', attempts: 2, failure: null }]);
  });

  test('whose every try was cut off is given up too', async () => {
    const { id, mailer, send, rows } = await waiting();
    await withActor(suite.db, system(), (tx) =>
      tx.update(nudges).set({ attempts: NUDGE_TRIES }).where(eq(nudges.id, id)),
    );
    await send();
    expect(mailer).not.toHaveBeenCalled();
    expect(await rows()).toMatchObject([{ status: 'failed' }]);
  });
});

test('the reminder reads at the sixth grade and says what to do', () => {
  const { subject, text } = nudgeMail(
    { email: 'rosa@patient.example', givenName: 'Rosa' },
    { name: 'your clinic', phone: '(503) 555-0100' },
  );
  const prose = text.split('\n\n').filter((line) => !/^Dear |^http/.test(line));
  expect(prose).toHaveLength(2);
  for (const words of [subject, ...prose]) expect(readingGrade(words), words).toBeLessThanOrEqual(6);
  expect(text).toContain('Please log how you are today.');
});
