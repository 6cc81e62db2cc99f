import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { hashToken } from '@cairn/auth';
import { episodeSummaries, invitations, patients, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { createCaller } from '../root.ts';
import { anInvitation } from '../testing/anInvitation.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('invitation_create');
const mailTo = (email: string) => suite.mails.filter(({ to }) => to === email);
const registered = (email: string) =>
  withActor(suite.db, suite.therapist, (tx) => tx.select().from(patients).where(eq(patients.email, email)));
const sending = (mailer: () => Promise<void>) =>
  createCaller({ db: suite.db, actor: suite.therapist, now: () => NOW, mailer });

describe('invitation.create', () => {
  test('registers the patient with an open episode on the caseload, and writes the audit row', async () => {
    const input = anInvitation(suite.careTeamId);
    const { episodeId } = await suite.as(suite.therapist).invitation.create(input);
    const { careTeamId, onsetOn, goal, ...person } = input;
    const [patient] = await registered(input.email);
    expect(patient).toMatchObject({ ...person, userId: null, createdAt: NOW });
    expect((await suite.as(suite.therapist).chart.read({ episodeId })).episode).toMatchObject({
      patientId: patient?.id,
      careTeamId,
      onsetOn,
      goal,
      startedOn: null,
    });
    expect(await suite.rowsOf(episodeSummaries, episodeId)).toMatchObject([{ groupRank: 5, sortName: 'nwosu, amara' }]);
    expect(
      (await suite.audits(suite.clinicId, 'invitation.create')).filter(({ entityId }) => entityId === episodeId),
    ).toMatchObject([{ userId: suite.therapist.userId, patientId: patient?.id }]);
  });

  test('mails a link that opens the invitation; the database holds no copy of its secret', async () => {
    const input = anInvitation(suite.careTeamId);
    await suite.as(suite.therapist).invitation.create(input);
    const [mail, ...others] = mailTo(input.email);
    expect(others).toEqual([]);
    const token = /http:\/\/patient\.test\/invitation\/([\w-]{43})\n/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(await suite.as(null).invitation.read({ token })).toMatchObject({
      givenName: 'Amara',
      therapist: suite.therapist.name,
      clinic: 'Alder Street Physical Therapy',
    });
    const [patient] = await registered(input.email);
    const [stored] = await withActor(suite.db, suite.therapist, (tx) =>
      tx
        .select()
        .from(invitations)
        .where(eq(invitations.patientId, patient?.id ?? '')),
    );
    expect(stored?.tokenHash).toBe(hashToken(token));
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('the link works for 14 days', async () => {
    const input = anInvitation(suite.careTeamId);
    await suite.as(suite.therapist).invitation.create(input);
    const token = mailTo(input.email)[0]?.text.match(/invitation\/([\w-]{43})/)?.[1] ?? '';
    const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    await expect(suite.as(null, after(13.9)).invitation.read({ token })).resolves.toMatchObject({ givenName: 'Amara' });
    expect(await refusalOf(suite.as(null, after(14.1)).invitation.read({ token }))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('what is rolled back mails nothing', async () => {
    const input = anInvitation(suite.careTeamId, { birthOn: addDays(TODAY, 1) });
    await suite.refused(() => suite.as(suite.therapist).invitation.create(input));
    expect(mailTo(input.email)).toEqual([]);
  });

  test('when the mail goes out the invitation is stored already', async () => {
    const input = anInvitation(suite.careTeamId);
    let stored = -1;
    await sending(async () => void (stored = (await registered(input.email)).length)).invitation.create(input);
    expect(stored).toBe(1);
  });

  test.each([['ECONNREFUSED'], ['ETIMEDOUT'], ['ECONNECTION']])(
    'a post office that does not answer (%s) is told as it is: saved, not mailed',
    async (code) => {
      const input = anInvitation(suite.careTeamId);
      const call = sending(() => Promise.reject(Object.assign(new Error('no answer'), { code }))).invitation.create(
        input,
      );
      expect(await refusalOf(call)).toMatchObject({
        code: 'BAD_GATEWAY',
        message: expect.stringContaining('saved') as string,
      });
      expect(await registered(input.email)).toHaveLength(1);
    },
  );

  test('an address the clinic knows is a conflict; another clinic may invite it', async () => {
    const input = anInvitation(suite.careTeamId);
    await suite.as(suite.therapist).invitation.create(input);
    const again = anInvitation(suite.careTeamId, { email: input.email.toUpperCase() });
    expect(await suite.refused(() => suite.as(suite.lead).invitation.create(again))).toMatchObject({
      code: 'CONFLICT',
    });
    const elsewhere = anInvitation(suite.elsewhere.careTeamId, { email: input.email });
    await expect(suite.as(suite.stranger).invitation.create(elsewhere)).resolves.toHaveProperty('episodeId');
  });

  test('two who invite one address at once register one patient', async () => {
    const input = anInvitation(suite.careTeamId);
    const both = [suite.therapist, suite.lead].map((actor) => suite.as(actor).invitation.create(input));
    const done = await Promise.allSettled(both);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
    expect(await registered(input.email)).toHaveLength(1);
    expect(mailTo(input.email)).toHaveLength(1);
  });

  test.each([
    ['no first name', { givenName: ' ' }, 'givenName'],
    ['a huge last name', { familyName: 'x'.repeat(81) }, 'familyName'],
    ['a birth tomorrow', { birthOn: addDays(TODAY, 1) }, 'birthOn'],
    ['a birth in another age', { birthOn: '1899-12-31' }, 'birthOn'],
    ['31 June', { birthOn: '1970-06-31' }, 'birthOn'],
    ['an address that is none', { email: 'amara at post' }, 'email'],
    ['an unknown zone', { timeZone: 'Pacific/Atlantis' }, 'timeZone'],
    ['pain that begins tomorrow', { onsetOn: addDays(TODAY, 1) }, 'onsetOn'],
    ['pain from before birth', { onsetOn: '1960-01-01' }, 'onsetOn'],
    ['a huge goal', { goal: 'x'.repeat(121) }, 'goal'],
    ['an unknown key', { admin: true }, 'admin'],
  ])('refuses %s by field and stores nothing', async (_name, over, field) => {
    const input = anInvitation(suite.careTeamId, over as object);
    const refusal = await suite.refused(() => suite.as(suite.therapist).invitation.create(input));
    expect(refusal).toMatchObject({ code: 'BAD_REQUEST', fields: [field] });
    expect(mailTo(input.email)).toEqual([]);
  });

  test('a therapist invites to their own care teams, a lead to any of the clinic, nobody to another clinic’s', async () => {
    const own = anInvitation(suite.careTeamId);
    const foreign = anInvitation(suite.elsewhere.careTeamId);
    const refusal = { code: 'BAD_REQUEST', fields: ['careTeamId'] };
    expect(await suite.refused(() => suite.as(suite.colleague).invitation.create(own))).toMatchObject(refusal);
    expect(await suite.refused(() => suite.as(suite.lead).invitation.create(foreign))).toMatchObject(refusal);
    await expect(suite.as(suite.lead).invitation.create(own)).resolves.toHaveProperty('episodeId');
  });

  test('patients and administrators do not invite', async () => {
    const input = anInvitation(suite.careTeamId);
    expect(await refusalOf(suite.as(suite.patient).invitation.create(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(suite.as(suite.administrator).invitation.create(input))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
