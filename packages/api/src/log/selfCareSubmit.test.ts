import { describe, expect, test } from 'vitest';
import { selfCareLogs } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { DAY_1, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('self_care_submit');
const anEntry = (episodeId: string, over: object = {}) =>
  aLog(episodeId, { kind: 'medicine' as const, what: 'ibuprofen 400', relief: 'little' as const, ...over });

describe('log.selfCareSubmit', () => {
  test('stores the kind, the words and the relief, with its audit row', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const input = anEntry(episodeId, { what: '  ibuprofen 400 ' });
    await suite.as(actor).log.selfCareSubmit(input);
    expect(await suite.rowsOf(selfCareLogs, episodeId)).toMatchObject([
      { kind: 'medicine', what: 'ibuprofen 400', relief: 'little', undone: false },
    ]);
    expect(
      (await suite.audits(suite.clinicId, 'log.selfCareSubmit')).filter(({ entityId }) => entityId === input.id),
    ).toHaveLength(1);
  });

  test('taken back as a mistake it is gone from the day and kept in the record', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const first = anEntry(episodeId);
    await suite.as(actor).log.selfCareSubmit(first);
    expect((await suite.as(actor).today.read())?.logs).toHaveLength(1);
    await suite.as(actor).log.selfCareSubmit(anEntry(episodeId, { amends: first.id, undone: true }));
    expect((await suite.as(actor).today.read())?.logs).toEqual([]);
    expect(await suite.rowsOf(selfCareLogs, episodeId)).toHaveLength(2);
  });

  test.each([
    ['an unknown kind', { kind: 'magic' }, 'kind'],
    ['a text of 121 letters', { what: 'x'.repeat(121) }, 'what'],
    ['a text of a million letters', { what: 'x'.repeat(1_000_000) }, 'what'],
    ['an unknown relief', { relief: 'total' }, 'relief'],
    ['tomorrow', { on: addDays(TODAY, 1) }, 'on'],
    ['the day before day 1', { on: addDays(DAY_1, -1) }, 'on'],
    ['an unknown key', { dose: 2 }, 'dose'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() =>
      suite.as(suite.patient).log.selfCareSubmit(anEntry(suite.episodeId, over)),
    );
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('letters that cannot be stored are refused in words, not as a fault of ours', async () => {
    const refusal = await suite.refused(() =>
      suite.as(suite.patient).log.selfCareSubmit(anEntry(suite.episodeId, { what: 'ibu\u0000profen' })),
    );
    expect(refusal.code).toBe('BAD_REQUEST');
  });

  test('not yours is not there, and staff do not log for patients', async () => {
    const entry = anEntry(suite.episodeId);
    expect(await refusalOf(suite.as(suite.neighbour.actor).log.selfCareSubmit(entry))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.therapist).log.selfCareSubmit(entry))).toMatchObject({ code: 'FORBIDDEN' });
  });
});
