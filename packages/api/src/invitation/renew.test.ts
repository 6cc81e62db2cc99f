import { describe, expect, test } from 'vitest';
import { newId } from '@cairn/vocabulary';
import { anInvitation } from '../testing/anInvitation.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('invitation_renew');
const tokens = (email: string) =>
  suite.mails.filter(({ to }) => to === email).map(({ text }) => /invitation\/([\w-]{43})/.exec(text)?.[1] ?? '');

async function invited() {
  const input = anInvitation(suite.careTeamId);
  return { ...(await suite.as(suite.therapist).invitation.create(input)), email: input.email };
}

describe('invitation.renew', () => {
  test('mails a fresh link, ends the one before, and writes its audit row', async () => {
    const { episodeId, email } = await invited();
    const nextWeek = new Date(NOW.getTime() + 7 * 86_400_000);
    expect(await suite.as(suite.lead, nextWeek).invitation.renew({ episodeId })).toEqual({ email });
    const [first = '', second = ''] = tokens(email);
    expect(second).not.toBe(first);
    expect(await refusalOf(suite.as(null, nextWeek).invitation.read({ token: first }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(suite.as(null, nextWeek).invitation.read({ token: second })).resolves.toMatchObject({
      therapist: suite.lead.name,
    });
    const events = await suite.audits(suite.clinicId, 'invitation.renew');
    expect(events.filter(({ entityId }) => entityId === episodeId)).toMatchObject([
      { userId: suite.lead.userId, at: nextWeek },
    ]);
  });

  test('one that was accepted is a conflict, and nothing is mailed', async () => {
    const { episodeId, email } = await invited();
    await suite.as(null).invitation.accept({ token: tokens(email)[0] ?? '', consent: true });
    expect(await suite.refused(() => suite.as(suite.therapist).invitation.renew({ episodeId }))).toMatchObject({
      code: 'CONFLICT',
    });
    expect(tokens(email)).toHaveLength(1);
  });

  test('refuses unknown keys by field', async () => {
    const { episodeId } = await invited();
    const refusal = await suite.refused(() =>
      suite.as(suite.therapist).invitation.renew({ episodeId, email: 'x@y.example' } as never),
    );
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: ['email'] });
  });

  test('not yours is not there; patients and administrators do not invite', async () => {
    const { episodeId } = await invited();
    expect(await refusalOf(suite.as(suite.therapist).invitation.renew({ episodeId: newId() }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.colleague).invitation.renew({ episodeId }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await refusalOf(suite.as(suite.patient).invitation.renew({ episodeId }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusalOf(suite.as(suite.administrator).invitation.renew({ episodeId }))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
