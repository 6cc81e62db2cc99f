import { describe, expect, test } from 'vitest';
import { examinations } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('examination_record');
const findings = {
  slrRightDegrees: 40,
  strength: { bigToeExtension: { right: 4, left: 5 } },
  reflexes: { ankle: { right: 'reduced' } },
  sensation: { L5: { right: 'reduced' } },
  note: 'Walks on heels with effort.',
} as const;
const anExamination = (episodeId: string, over: object = {}) => ({
  episodeId,
  examinedOn: TODAY,
  ...findings,
  ...over,
});

describe('examination.record', () => {
  test('keeps what was found, nothing for what was not examined, and its audit row', async () => {
    const { actor, episodeId } = await suite.newPatient();
    const { id } = await suite.as(suite.therapist).examination.record(anExamination(episodeId));
    expect(await suite.rowsOf(examinations, episodeId)).toMatchObject([
      {
        ...findings,
        id,
        slrLeftDegrees: null,
        examinedOn: TODAY,
        recordedBy: suite.therapist.staffId,
        recordedAt: NOW,
      },
    ]);
    expect(
      (await suite.audits(suite.clinicId, 'examination.record')).filter(({ entityId }) => entityId === id),
    ).toMatchObject([{ patientId: actor.patientId, userId: suite.therapist.userId, detail: { examinedOn: TODAY } }]);
    const { examinations: shown } = await suite.as(suite.lead).chart.read({ episodeId });
    expect(shown).toMatchObject([{ id, by: suite.therapist.name }]);
  });

  test('one made before the first day of monitoring is welcome', async () => {
    const { episodeId } = await suite.newPatient({ startedOn: null });
    await suite.as(suite.therapist).examination.record(anExamination(episodeId, { examinedOn: '2026-08-30' }));
    expect(await suite.rowsOf(examinations, episodeId)).toHaveLength(1);
  });

  test.each([
    ['tomorrow', { examinedOn: addDays(TODAY, 1) }, 'examinedOn'],
    ['a day before the patient was born', { examinedOn: '1960-01-01' }, 'examinedOn'],
    ['the year 0', { examinedOn: '0000-01-01' }, 'examinedOn'],
    ['31 April', { examinedOn: '2026-04-31' }, 'examinedOn'],
    ['a leg raised to 91 degrees', { slrRightDegrees: 91 }, 'slrRightDegrees'],
    ['a leg raised to half a degree', { slrLeftDegrees: 0.5 }, 'slrLeftDegrees'],
    ['a strength of 6', { strength: { hipFlexion: { left: 6 } } }, 'strength.hipFlexion.left'],
    ['an unknown muscle', { strength: { thumb: { left: 5 } } }, 'strength.thumb'],
    ['an unknown reflex', { reflexes: { knee: { left: 'lively' } } }, 'reflexes.knee.left'],
    ['an unknown dermatome', { sensation: { T12: { left: 'normal' } } }, 'sensation.T12'],
    ['a huge note', { note: 'x'.repeat(4001) }, 'note'],
    ['an unknown key', { recordedBy: 'me' }, 'recordedBy'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).examination.record(anExamination(suite.episodeId, over)),
    );
    expect(refusal.code).toBe('BAD_REQUEST');
    expect(refusal.fields).toContain(field);
  });

  test('not yours is not there; patients and administrators do not examine', async () => {
    const input = anExamination(suite.episodeId);
    expect(await refusalOf(suite.as(suite.colleague).examination.record(input))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusalOf(suite.as(suite.patient).examination.record(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.administrator).examination.record(input))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
