import { describe, expect, test } from 'vitest';
import { flags } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { type Action, type Role, actions, scopeOf } from './access.ts';
import { appRouter } from './root.ts';
import { aLog } from './testing/aLog.ts';
import { aReferral } from './testing/aReferral.ts';
import { TODAY, aSuite } from './testing/aSuite.ts';
import { type Ids, inputs } from './testing/inputs.ts';
import { refusalOf } from './testing/refusalOf.ts';

type Procedure = { _def: { meta?: { action?: string }; inputs: unknown[] } };
const procedures = appRouter._def.procedures as unknown as Record<string, Procedure>;
const paths = Object.keys(procedures) as Action[];
const roles = ['patient', 'therapist', 'lead', 'administrator'] as const satisfies Role[];
const isDoor = (path: Action) => scopeOf('anyone', path) === 'door';

describe('the access table', () => {
  test.each(paths)('%s names itself as its action and has a line', (path) => {
    expect(procedures[path]?._def.meta?.action).toBe(path);
    expect(actions).toContain(path);
  });

  test('no line is left without a procedure', () => {
    expect(actions.filter((action) => !paths.includes(action))).toEqual([]);
  });

  test('what the door lets in, it lets in for nobody else; the rest is never for anyone', () => {
    for (const action of actions) {
      const scopes = roles.map((role) => scopeOf(role, action));
      expect(
        isDoor(action) ? scopes.every((scope) => scope === null) : scopes.some((scope) => scope !== null),
        action,
      ).toBe(true);
    }
  });

  test('patients reach what is their own, therapists their care teams, and only lead and administrator the clinic', () => {
    for (const action of actions) {
      expect([null, 'own']).toContain(scopeOf('patient', action));
      expect([null, 'careTeam']).toContain(scopeOf('therapist', action));
      expect([null, 'clinic']).toContain(scopeOf('lead', action));
      expect([null, 'clinic']).toContain(scopeOf('administrator', action));
    }
  });

  test('every procedure that takes an input has one to be tried with', () => {
    expect(paths.filter((path) => (procedures[path]?._def.inputs.length ?? 0) > 0).sort()).toEqual(
      Object.keys(inputs).sort(),
    );
  });
});

const suite = aSuite('access');

const call = (actor: Parameters<typeof suite.as>[0], path: string, input: unknown) => {
  const [entity = '', verb = ''] = path.split('.');
  const caller = suite.as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return caller[entity]![verb]!(input);
};

const nobodys = (): Ids => ({ episodeId: newId(), flagId: newId(), referralId: newId(), careTeamId: newId() });

/** A patient with a flag and a referral, for inputs that point at them. */
async function aCase() {
  const { actor, episodeId } = await suite.newPatient();
  for (const back of [2, 1, 0])
    await suite.as(actor).log.painSubmit(aLog(episodeId, { on: addDays(TODAY, -back), legNprs: 8, backNprs: 3 }));
  const [flag] = await suite.rowsOf(flags, episodeId);
  const referral = await suite.as(suite.therapist).referral.create(aReferral(episodeId));
  return { actor, ids: { episodeId, flagId: flag?.id ?? '', referralId: referral.id, careTeamId: suite.careTeamId } };
}

describe('who may call what', () => {
  const closed = paths.filter((path) => !isDoor(path));

  test.each(closed)('%s asks those who are not signed in to sign in', async (path) => {
    expect(await refusalOf(call(null, path, inputs[path]?.(nobodys())))).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test.each(closed)('%s is forbidden to every role outside its line', async (path) => {
    const people = {
      patient: suite.patient,
      therapist: suite.therapist,
      lead: suite.lead,
      administrator: suite.administrator,
    };
    for (const role of roles.filter((name) => scopeOf(name, path) === null))
      expect(await refusalOf(call(people[role], path, inputs[path]?.(nobodys()))), role).toMatchObject({
        code: 'FORBIDDEN',
      });
  });
});

describe('a record of someone else is as one that does not exist', () => {
  const pointing = paths.filter((path) =>
    Object.keys(inputs[path]?.(nobodys()) ?? {}).some((key) => ['episodeId', 'flagId', 'referralId'].includes(key)),
  );

  test.each(pointing)('%s', async (path) => {
    const { actor: patient, ids } = await aCase();
    const input = () => inputs[path]?.(ids);
    const outsiders = [suite.colleague, suite.stranger, suite.foreignLead, suite.neighbour.actor, suite.abroad.actor];
    let tried = 0;
    for (const actor of outsiders) {
      if (scopeOf(actor.kind === 'patient' ? 'patient' : actor.role, path) === null) continue;
      const unknown = await refusalOf(call(actor, path, inputs[path]?.(nobodys())));
      expect(unknown).toMatchObject({ code: 'NOT_FOUND', fields: [] });
      expect(await suite.refused(() => call(actor, path, input()))).toEqual(unknown);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);

    // The same input is found by those whose it is.
    const owners = [patient, suite.therapist, suite.lead].filter(
      (actor) => scopeOf(actor.kind === 'patient' ? 'patient' : actor.role, path) !== null,
    );
    for (const owner of owners) {
      const code = await call(owner, path, input()).then(
        () => 'found',
        (error: { code: string }) => error.code,
      );
      expect(['found', 'CONFLICT']).toContain(code);
    }
  });

  test('lists hold nothing of another clinic, nor of care teams one is not on', async () => {
    const { ids } = await aCase();
    const episodesFor = async (actor: typeof suite.therapist) => {
      const listed = await suite.as(actor).caseload.list({ limit: 100 });
      const referred = await suite.as(actor).referral.list({});
      return [...listed.rows.map(({ episodeId }) => episodeId), ...referred.map(({ episodeId }) => episodeId)];
    };
    expect(await episodesFor(suite.therapist)).toContain(ids.episodeId);
    expect(await episodesFor(suite.lead)).toContain(ids.episodeId);
    expect(await episodesFor(suite.colleague)).toEqual([]);
    expect(await episodesFor(suite.stranger)).toEqual([]);
    expect(await episodesFor(suite.foreignLead)).toEqual([]);
    expect(await suite.as(suite.foreignLead).caseload.counts()).toEqual({});
    expect((await suite.as(suite.foreignLead).clinic.board({})).openFlags).toEqual([]);
  });
});
