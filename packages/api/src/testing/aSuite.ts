import { and, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Actor, type Database, auditEvents, connect, withActor } from '@cairn/db';
import { aClinic, aPatient, aStaffMember } from '@cairn/db/factories';
import { createTestDatabase } from '@cairn/postgres';
import type { Mail } from '../mail/mailer.ts';
import { createCaller } from '../root.ts';
import type { Context } from '../trpc.ts';
import { type Refusal, refusalOf } from './refusalOf.ts';

/** Noon in Portland on Friday 20 November 2026: day 42 of an episode that began on 10 October. */
export const NOW = new Date('2026-11-20T20:00:00Z');
export const TODAY = '2026-11-20';
export const DAY_1 = '2026-10-10';

type Person = Context['actor'];

/** A suite's own database with two clinics: people to act as, and what became of their mail. */
export type Suite = Awaited<ReturnType<typeof open>> & {
  db: Database;
  /** As the apps' role, and as the superuser. */
  urls: { app: string; admin: string };
  mails: Mail[];
  /** Calls procedures as someone, or as nobody, at an instant. */
  as: (actor: Person, now?: Date) => ReturnType<typeof createCaller>;
  /** What the audit trail of a clinic says of an action. */
  audits: (clinicId: string, action: string) => Promise<(typeof auditEvents.$inferSelect)[]>;
  /** Another patient of the therapist, so that a test need not know what the others did. */
  newPatient: (wanted?: Partial<Parameters<typeof aPatient>[1]>) => ReturnType<typeof aPatient>;
  /** What a table holds about an episode of the clinic. */
  rowsOf: <T extends OfEpisode>(table: T, episodeId: string) => Promise<T['$inferSelect'][]>;
  /** Expects the call to be refused and not one row of the whole database to have changed. */
  refused: (call: () => Promise<unknown>) => Promise<Refusal>;
};

type OfEpisode = PgTable & { clinicId: AnyPgColumn; episodeId: AnyPgColumn };

/** A line a table: how many rows, and a sum over all they hold. */
async function contentsOf(admin: Database): Promise<unknown> {
  const tables = await admin.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const sums = tables.map(
    ({ name }) => sql`select ${name} as name, count(*)::int as rows, sum(hashtextextended(t::text, 0)) as sum
      from ${sql.identifier(name)} t`,
  );
  return [...(await admin.execute(sql.join(sums, sql` union all `)))];
}

async function open(db: Database) {
  const { clinicId, careTeamId } = await aClinic(db);
  const therapist = await aStaffMember(db, clinicId, { careTeamId });
  const lead = await aStaffMember(db, clinicId, { role: 'lead', name: 'Ruth Lindqvist' });
  const administrator = await aStaffMember(db, clinicId, { role: 'administrator', name: 'Sam Whitfield' });
  /** Works at the clinic, on no care team. */
  const colleague = await aStaffMember(db, clinicId, { name: 'Jonas Weber' });
  const { actor: patient, episodeId } = await aPatient(db, { therapist, careTeamId, startedOn: DAY_1 });
  const neighbour = await aPatient(db, {
    therapist,
    careTeamId,
    startedOn: DAY_1,
    givenName: 'Grace',
    familyName: 'Mbeki',
  });
  const elsewhere = await aClinic(db, { name: 'Harbor Spine & Motion', timeZone: 'America/New_York' });
  const stranger = await aStaffMember(db, elsewhere.clinicId, {
    careTeamId: elsewhere.careTeamId,
    name: 'Elena Marsh',
  });
  const foreignLead = await aStaffMember(db, elsewhere.clinicId, { role: 'lead', name: 'Omar Haddad' });
  const abroad = await aPatient(db, { therapist: stranger, careTeamId: elsewhere.careTeamId, startedOn: DAY_1 });
  return {
    clinicId,
    careTeamId,
    therapist,
    lead,
    administrator,
    colleague,
    patient,
    episodeId,
    neighbour,
    elsewhere,
    stranger,
    foreignLead,
    abroad,
  };
}

/** Declares the suite's database; use what it returns inside tests only. */
export function aSuite(name: string): Suite {
  const suite = { mails: [] as Mail[] } as Suite;
  let drop = async () => {};
  beforeAll(async () => {
    process.env.CAIRN_PATIENT_URL = 'http://patient.test';
    process.env.CAIRN_CONSOLE_URL = 'http://console.test';
    const database = await createTestDatabase(inject('template'), name);
    const db = connect(database.appUrl, 4);
    const admin = connect(database.adminUrl, 1);
    drop = async () => {
      await Promise.all([db.end(), admin.end()]);
      await database.drop();
    };
    const people = await open(db);
    const { clinicId, careTeamId, therapist } = people;
    Object.assign(suite, people, {
      db,
      urls: { app: database.appUrl, admin: database.adminUrl },
      newPatient: (wanted = {}) => aPatient(db, { therapist, careTeamId, startedOn: DAY_1, ...wanted }),
      rowsOf: async (table, episodeId) =>
        withActor(db, { kind: 'system', clinicId }, (tx) =>
          tx
            .select()
            .from(table as OfEpisode)
            .where(and(eq(table.clinicId, clinicId), eq(table.episodeId, episodeId))),
        ),
      refused: async (call) => {
        const before = await contentsOf(admin);
        const refusal = await refusalOf(call());
        expect(await contentsOf(admin)).toEqual(before);
        return refusal;
      },
      as: (actor: Person, now = NOW) =>
        createCaller({ db, actor, now: () => now, mailer: (mail) => Promise.resolve(void suite.mails.push(mail)) }),
      audits: (clinicId: string, action: string) =>
        withActor(db, { kind: 'system', clinicId } satisfies Actor, async (tx) =>
          (await tx.select().from(auditEvents)).filter((event) => event.action === action),
        ),
    } satisfies Partial<Suite>);
  });
  afterAll(() => drop());
  return suite;
}
