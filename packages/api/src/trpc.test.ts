import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { careTeams, withActor } from '@cairn/db';
import { newId } from '@cairn/vocabulary';
import { NOW, aSuite } from './testing/aSuite.ts';
import { refusalOf } from './testing/refusalOf.ts';
import { createCallerFactory, doorProcedure, procedure, router } from './trpc.ts';

const suite = aSuite('trpc');
const sent: string[] = [];
const team = (name: string) => ({ clinicId: suite.clinicId, id: newId(), name });

const trial = router({
  silent: procedure.meta({ action: 'sighting.record' }).mutation(async ({ ctx: { tx } }) => {
    await tx.insert(careTeams).values(team('silent'));
  }),
  failing: procedure.meta({ action: 'sighting.record' }).mutation(async ({ ctx: { tx, audit, afterCommit } }) => {
    await tx.insert(careTeams).values(team('failing'));
    await audit({});
    afterCommit(() => Promise.resolve(void sent.push('failing')));
    throw new Error('something of ours broke');
  }),
  badStatement: procedure
    .meta({ action: 'sighting.record' })
    .mutation(({ ctx: { tx } }) => tx.execute(sql`select ${'a secret of a patient'}::text, no_such_column`)),
  nothingToDo: procedure.meta({ action: 'sighting.record' }).mutation(({ ctx: { audit } }) => audit(null)),
  unnamed: procedure.query(() => 'open to all?'),
  unnamedDoor: doorProcedure.query(() => 'open to all?'),
  notForTheDoor: doorProcedure.meta({ action: 'sighting.record' }).query(() => 'open to all?'),
});
const as = (actor: typeof suite.therapist | null) =>
  createCallerFactory(trial)({ db: suite.db, actor, now: () => NOW, mailer: () => Promise.resolve() });
const teams = () =>
  withActor(suite.db, suite.therapist, async (tx) => (await tx.select().from(careTeams)).map(({ name }) => name));

describe('a procedure', () => {
  test('that changes something and writes no audit event is taken back', async () => {
    await suite.refused(() => as(suite.therapist).silent());
    expect(await teams()).not.toContain('silent');
  });

  test('that fails leaves nothing: no row, no audit event, nothing mailed', async () => {
    await suite.refused(() => as(suite.therapist).failing());
    expect(sent).toEqual([]);
  });

  test('may say that there was nothing to do', async () => {
    await expect(as(suite.therapist).nothingToDo()).resolves.toBeUndefined();
  });

  test('without an action is closed to everybody, at the door as well', async () => {
    expect(await refusalOf(as(suite.lead).unnamed())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(as(null).unnamedDoor())).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusalOf(as(suite.lead).notForTheDoor())).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test('that breaks tells the caller nothing of the statement or its values, and the log nothing of the values', async () => {
    const said: unknown[] = [];
    const logged = vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(...words));
    const refusal = await refusalOf(as(suite.therapist).badStatement());
    logged.mockRestore();
    expect(refusal).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(refusal)).not.toMatch(/select|no_such_column|secret/);
    expect(String(said)).toContain('no_such_column');
    expect(String(said)).not.toContain('secret');
  });
});
