import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { type Transaction, episodeDays, flags, withActor } from '@cairn/db';
import { addDays, newId } from '@cairn/vocabulary';
import { DAY_1, aSuite } from '../testing/aSuite.ts';

const suite = aSuite('reassess');
type Suited = Awaited<ReturnType<typeof suite.newPatient>>;

/** The row of days of a patient's episode. */
const own = ({ episodeId }: Suited) =>
  and(eq(episodeDays.clinicId, suite.clinicId), eq(episodeDays.episodeId, episodeId));
const asClinic = <T>(work: (tx: Transaction) => Promise<T>) =>
  withActor(suite.db, { kind: 'system', clinicId: suite.clinicId }, work);

const noon = (on: string) => new Date(`${on}T20:00:00Z`);
const dayOf = (day: number) => addDays(DAY_1, day - 1);

/** One log of leg pain about day `day`, that comes on day `comes`. */
const log = ({ actor, episodeId }: Suited, day: number, legNprs: number, comes = day) =>
  suite.as(actor, noon(dayOf(comes))).log.painSubmit({
    id: newId(),
    episodeId,
    on: dayOf(day),
    writtenAt: noon(dayOf(comes)),
    zone: 'America/Los_Angeles',
    legNprs,
    backNprs: 0,
  });

const flagsOf = async ({ episodeId }: Suited) =>
  (await asClinic((tx) => tx.select().from(flags).where(eq(flags.episodeId, episodeId))))
    .map(({ rule, raisedOn, status }) => `${rule} ${raisedOn} ${status}`)
    .sort();

const forget = (patient: Suited) => asClinic((tx) => tx.update(episodeDays).set({ judged: null }).where(own(patient)));
const judgedOf = async (patient: Suited) =>
  (await asClinic((tx) => tx.select().from(episodeDays).where(own(patient))))[0]?.judged?.day;

describe('days that were judged before', () => {
  /** Pain that jumps, eases, comes back and stays: SEV, WORSE and STALL-6 fire at different times. */
  const pain = (day: number) => (day === 12 ? 9 : day < 20 ? 4 : day < 30 ? 3 : 7);

  test('are not judged anew, and every flag is as if they were', async () => {
    const [going, anew] = await Promise.all([suite.newPatient(), suite.newPatient()]);
    for (let day = 1; day <= 60; day += 1)
      if (day % 5 !== 0)
        for (const patient of [going, anew]) {
          if (patient === anew) await forget(anew);
          await log(patient, day, pain(day));
        }
    expect(await flagsOf(going)).toEqual(await flagsOf(anew));
    expect((await flagsOf(going)).length).toBeGreaterThan(2);
    expect(await judgedOf(going)).toBe(52);
  });

  /** Days with severe pain that the phone sends on day 30: SEV asks for three. */
  test.each([
    ['are, when logs about them come late', 10, 23],
    ['nor are those of the last week, of which logs still come', 25, 23],
    ['some of both kinds', 22, 23],
  ])('%s: those raise what they say', async (_name, first, judged) => {
    const late = [first, first + 1, first + 2];
    const patient = await suite.newPatient();
    for (let day = 1; day <= 30; day += 1) if (!late.includes(day)) await log(patient, day, 2);
    expect(await judgedOf(patient)).toBe(judged);
    const severe = `SEV ${dayOf(first + 2)} open`;
    expect(await flagsOf(patient)).not.toContain(severe);
    for (const day of late) await log(patient, day, 10, 30);
    expect(await flagsOf(patient)).toContain(severe);
    expect(await judgedOf(patient)).toBe(judged);
  });
});
