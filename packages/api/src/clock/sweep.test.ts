import { describe, expect, test } from 'vitest';
import { flags, promResponses, withActor } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { sweep } from './sweep.ts';

const suite = aSuite('sweep');
const invitePatient = { givenName: 'Odd', familyName: 'Zone', birthOn: '1970-01-01' };
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const gaps = async () =>
  (await withActor(suite.db, suite.therapist, (tx) => tx.select().from(flags))).filter(
    ({ rule, episodeId }) => rule === 'GAP' && episodeId === suite.episodeId,
  );

describe('the clock', () => {
  test('finds silence by itself, once, however many sweeps run side by side', async () => {
    await suite.as(suite.patient).log.painSubmit({
      id: newId(),
      episodeId: suite.episodeId,
      on: TODAY,
      writtenAt: NOW,
      zone: 'America/Los_Angeles',
      legNprs: 4,
      backNprs: 2,
    });
    const before = (await gaps()).length;
    expect((await sweep(suite.db, NOW)).episodes).toBe(0);
    await sweep(suite.db, daysLater(6));
    expect(await gaps()).toHaveLength(before);
    await Promise.all([sweep(suite.db, daysLater(20)), sweep(suite.db, daysLater(20))]);
    const after = await gaps();
    expect(after.length).toBe(Math.max(before, 1));
    await sweep(suite.db, daysLater(20));
    expect(await gaps()).toHaveLength(after.length);
  });

  test('a day it missed is caught up, and the summary stands at the patient’s today', async () => {
    expect((await sweep(suite.db, daysLater(25))).episodes).toBeGreaterThan(0);
    const { rows } = await suite.as(suite.therapist, daysLater(25)).caseload.list({});
    expect(rows.map(({ assessedOn }) => assessedOn)).toContain('2026-12-15');
  });
});

describe('the clock, whatever one patient brings', () => {
  test('a zone that Postgres does not know holds nobody up', async () => {
    const odd = { ...invitePatient, email: 'odd.zone@patient.example', timeZone: 'US/Pacific-New', careTeamId: suite.careTeamId };
    await suite.as(suite.therapist).invitation.create(odd);
    const { faults, episodes } = await sweep(suite.db, daysLater(40));
    expect(faults).toEqual([]);
    expect(episodes).toBeGreaterThan(1);
  });

  test('an episode that cannot be assessed is told and holds up no other', async () => {
    const { rows: before } = await suite.as(suite.therapist, daysLater(40)).caseload.list({});
    await withActor(suite.db, suite.therapist, (tx) =>
      tx.insert(promResponses).values({
        clinicId: suite.clinicId,
        patientId: suite.patient.patientId,
        episodeId: suite.episodeId,
        id: newId(),
        on: TODAY,
        writtenAt: NOW,
        receivedAt: NOW,
        zone: 'America/Los_Angeles',
        contentHash: 'out of range on purpose',
        instrument: 'groc',
        score: 99,
      }),
    );
    const { faults, episodes } = await sweep(suite.db, daysLater(41));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(suite.episodeId);
    expect(episodes).toBe(before.length - 1);
  });
});
