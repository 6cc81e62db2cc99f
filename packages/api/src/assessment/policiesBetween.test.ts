import { addHours } from 'date-fns';
import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type Transaction, connect, flags, policies, withActor } from '@cairn/db';
import { aClinic } from '@cairn/db/factories';
import { type LocalDate, Policy, addDays, defaultPolicy } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { policiesBetween } from './policiesBetween.ts';
import { policyOf } from './policyOf.ts';

const suite = aSuite('policies_between');

/** A clinic with the default policy since 2020 and more versions from given days on. */
async function aClinicWith(...effective: LocalDate[]) {
  const { clinicId } = await aClinic(suite.db);
  const read = <T>(work: (tx: Transaction) => Promise<T>) => withActor(suite.db, { kind: 'system', clinicId }, work);
  await read(async (tx) => {
    for (const [index, effectiveOn] of effective.entries()) {
      const version = index + 2;
      const document = { ...defaultPolicy, version };
      await tx.insert(policies).values({ clinicId, version, document, effectiveOn, createdAt: NOW });
    }
  });
  return { clinicId, read };
}

describe('the policy in force', () => {
  test.each<[string, LocalDate[], [on: LocalDate, version: number][]]>([
    [
      'one signed for later waits',
      ['2026-12-01'],
      [
        ['2026-11-30', 1],
        ['2026-12-01', 2],
        ['2027-01-01', 2],
      ],
    ],
    [
      'two in their order',
      ['2026-06-01', '2026-09-01'],
      [
        ['2026-05-31', 1],
        ['2026-06-01', 2],
        ['2026-09-01', 3],
      ],
    ],
    [
      'a newer one that begins earlier overtakes one to come',
      ['2026-12-10', '2026-12-01'],
      [
        ['2026-11-30', 1],
        ['2026-12-01', 3],
        ['2026-12-10', 3],
      ],
    ],
    [
      'of one day the newer one',
      ['2026-12-01', '2026-12-01'],
      [
        ['2026-11-30', 1],
        ['2026-12-01', 3],
      ],
    ],
  ])('%s', async (_name, effective, expected) => {
    const { clinicId, read } = await aClinicWith(...effective);
    for (const [on, version] of expected) {
      expect((await read((tx) => policyOf(tx, clinicId, on))).version, on).toBe(version);
      const { current } = await read((tx) => policiesBetween(tx, clinicId, '2026-01-01', on));
      expect(current.policy.version, on).toBe(version);
    }
  });

  test('with the days on which each was', async () => {
    const { clinicId, read } = await aClinicWith('2026-06-01', '2026-09-01', '2026-08-01', '2027-01-01');
    const periods = await read((tx) => policiesBetween(tx, clinicId, '2026-02-01', '2026-11-20'));
    expect(
      [...periods.before, periods.current].map(({ policy, from, until }) => [policy.version, from, until]),
    ).toEqual([
      [1, null, '2026-05-31'],
      [2, '2026-06-01', '2026-07-31'],
      [4, '2026-08-01', '2026-11-20'],
    ]);
    expect((await read((tx) => policiesBetween(tx, clinicId, '2026-08-01', '2026-11-20'))).before).toEqual([]);
  });

  test('is read anew when its number stands for one signed at another instant, as after a restore', async () => {
    const { clinicId, read } = await aClinicWith('2026-06-01');
    const before = await read((tx) => policyOf(tx, clinicId, '2026-07-01'));
    expect(before.sev.days).toBe(defaultPolicy.sev.days);
    const admin = connect(suite.urls.admin, 1);
    const document = { ...before, sev: { ...before.sev, days: before.sev.days + 1 } };
    await admin
      .update(policies)
      .set({ document, createdAt: addHours(NOW, 1) })
      .where(and(eq(policies.clinicId, clinicId), eq(policies.version, 2)));
    await admin.end();
    expect((await read((tx) => policyOf(tx, clinicId, '2026-07-01'))).sev.days).toBe(before.sev.days + 1);
  });

  test('a clinic without one is an error', async () => {
    const { clinicId, read } = await aClinicWith();
    await expect(read((tx) => policyOf(tx, clinicId, '2019-12-31'))).rejects.toThrow('no policy');
    await expect(read((tx) => policiesBetween(tx, clinicId, '2019-01-01', '2019-12-31'))).rejects.toThrow('no policy');
  });
});

describe('a new policy', () => {
  test('judges the days from its first on, and flags keep the version that raised them', async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -30) });
    const log = (day: number, legNprs: number) =>
      suite.as(actor, new Date(NOW.getTime() + day * 86_400_000)).log.painSubmit(
        aLog(episodeId, {
          on: addDays(TODAY, day),
          writtenAt: new Date(NOW.getTime() + day * 86_400_000),
          legNprs,
          backNprs: 0,
        }),
      );
    const severe = async () =>
      (await suite.rowsOf(flags, episodeId))
        .filter(({ rule }) => rule === 'SEV')
        .toSorted((a, b) => a.raisedOn.localeCompare(b.raisedOn))
        .map(({ raisedOn, policyVersion }) => [raisedOn, policyVersion]);
    // Two severe days: no flag under policy 1, one under a policy that needs two.
    await log(-20, 8);
    await log(-19, 8);
    expect(await severe()).toEqual([]);
    const stricter = Policy.parse({ version: 2, sev: { days: 2 } });
    await withActor(suite.db, suite.lead, (tx) =>
      tx.insert(policies).values({
        clinicId: suite.clinicId,
        version: 2,
        document: stricter,
        effectiveOn: addDays(TODAY, 1),
        createdAt: NOW,
      }),
    );
    await log(0, 8);
    expect(await severe()).toEqual([]);
    // In force: the old days are not judged anew, the new one is.
    await log(1, 8);
    expect(await severe()).toEqual([[addDays(TODAY, 1), 2]]);
    // A log that comes late about an old day is judged by the policy of that day.
    await log(-18, 8);
    expect(await severe()).toEqual([
      [addDays(TODAY, -18), 1],
      [addDays(TODAY, 1), 2],
    ]);
  });
});
