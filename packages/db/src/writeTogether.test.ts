import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from '@cairn/postgres';
import { newId } from '@cairn/vocabulary';
import { type Database, type Statement, connect } from './connect.ts';
import { auditEvents, careTeams } from './schema/index.ts';
import { rowOf, statement } from './statement.ts';
import { aRowInEveryTable } from './testing/aRowInEveryTable.ts';
import { type SystemActor, withActor } from './withActor.ts';
import { writeTogether } from './writeTogether.ts';

let database: TestDatabase;
let db: Database;
let actor: SystemActor;
let sent: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase(inject('template'), 'write_together');
  db = connect(database.appUrl, 1, ({ text }: Statement) => void sent.push(text));
  const { clinicId } = (await aRowInEveryTable(db)).therapist;
  actor = { kind: 'system', clinicId };
});
afterAll(async () => {
  await db.end();
  await database.drop();
});
beforeEach(() => void (sent = []));

const team = statement<typeof careTeams.$inferInsert, Promise<unknown>>((tx) =>
  tx.insert(careTeams).values(rowOf(careTeams)),
);
const event = statement<typeof auditEvents.$inferInsert, Promise<unknown>>((tx) =>
  tx.insert(auditEvents).values(rowOf(auditEvents)),
);

/** A care team and the event of it, under one id. */
const both = (id: string, name = 'Both') => [
  team.part({ clinicId: actor.clinicId, id, name }),
  event.part({
    clinicId: actor.clinicId,
    id,
    at: new Date('2026-11-20T12:00:00Z'),
    actorKind: 'system',
    action: 'clock.sweep',
    detail: { with: name },
  }),
];

const stored = (id: string) =>
  withActor(db, actor, async (tx) => ({
    teams: await tx.select().from(careTeams).where(eq(careTeams.id, id)),
    events: await tx
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, actor.clinicId), eq(auditEvents.id, id))),
  }));

describe('rows written together', () => {
  test('are all there, each with its own values, by one statement', async () => {
    const id = newId();
    await withActor(db, actor, (tx) => writeTogether(tx, both(id)));
    expect(sent.filter((text) => text.includes('insert'))).toHaveLength(1);
    expect(await stored(id)).toMatchObject({
      teams: [{ id, name: 'Both' }],
      events: [{ id, action: 'clock.sweep', detail: { with: 'Both' } }],
    });
  });

  test('are none when one is refused', async () => {
    const [taken, id] = [newId(), newId()];
    await withActor(db, actor, (tx) => writeTogether(tx, both(taken)));
    const [fresh] = both(id);
    const [, again] = both(taken);
    await expect(withActor(db, actor, (tx) => writeTogether(tx, [fresh!, again!]))).rejects.toThrow(/duplicate key/);
    expect(await stored(id)).toEqual({ teams: [], events: [] });
  });

  test('of nothing ask nothing', async () => {
    await withActor(db, actor, (tx) => writeTogether(tx, []));
    expect(sent.filter((text) => /insert|with p0/.test(text))).toEqual([]);
  });
});

describe('what goes with the commit', () => {
  test('is stored with what came before it, and nobody waits for its answer first', async () => {
    const [first, last] = [newId(), newId()];
    let answered = false;
    let answeredBefore = true;
    await withActor(db, actor, async (tx, withCommit) => {
      await writeTogether(tx, both(first));
      withCommit(writeTogether(tx, both(last)).then(() => (answered = true)));
      answeredBefore = answered;
    });
    expect([answeredBefore, answered]).toEqual([false, true]);
    expect(sent.findIndex((text) => text === 'commit')).toBeGreaterThan(0);
    for (const id of [first, last]) expect((await stored(id)).teams).toHaveLength(1);
  });

  test('takes all back when it is refused, with its own error, and the connection serves the next', async () => {
    const [taken, first] = [newId(), newId()];
    await withActor(db, actor, (tx) => writeTogether(tx, both(taken)));
    const refused = withActor(db, actor, async (tx, withCommit) => {
      await writeTogether(tx, both(first));
      withCommit(writeTogether(tx, both(taken)));
      return 'done';
    });
    await expect(refused).rejects.toThrow(/duplicate key/);
    expect((await stored(first)).teams).toEqual([]);
    const next = newId();
    await withActor(db, actor, (tx) => writeTogether(tx, both(next)));
    expect((await stored(next)).teams).toHaveLength(1);
  });
});
