import { describe, expect, test } from 'vitest';
import { evaluate } from '@cairn/rules';
import { episodes, promResponses, withActor } from '@cairn/db';
import { eq } from 'drizzle-orm';
import { Timeline, addDays, newId } from '@cairn/vocabulary';
import { aLog } from '../testing/aLog.ts';
import { aPlan } from '../testing/aPlan.ts';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { loadTimeline } from './loadTimeline.ts';
import { loadTimelineTexts } from './loadTimelineTexts.ts';
import { timelineIn } from './timelineIn.ts';

const suite = aSuite('load_timelines');
const ZONE = 'America/Los_Angeles';

/** A patient of every kind of entry, one of them amended. */
async function aFullPatient() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -9) });
  const as = suite.as(actor);
  for (let back = 9; back > 0; back -= 1)
    await as.log.painSubmit(aLog(episodeId, { on: addDays(TODAY, -back), legNprs: 8, backNprs: 3, furthest: 'calf' }));
  const wrong = aLog(episodeId, { legNprs: 9, backNprs: 1 });
  await as.log.painSubmit(wrong);
  await as.log.painSubmit(aLog(episodeId, { legNprs: 2, backNprs: 1, amends: wrong.id }));
  await as.log.walkSubmit(aLog(episodeId, { minutes: 12, painPeak: 4 }));
  await as.log.safetySubmit(aLog(episodeId, { nothingNew: false, answers: { fever: 'yes' } }));
  await suite.as(suite.therapist).plan.revise({ episodeId, follows: 0, effectiveOn: TODAY, plan: aPlan() });
  await withActor(suite.db, suite.therapist, async (tx) => {
    const prom = { ...aLog(episodeId, {}), clinicId: suite.clinicId, patientId: actor.patientId };
    const own = { ...prom, receivedAt: NOW, contentHash: 'made for a test' };
    await tx.insert(promResponses).values([
      { ...own, id: newId(), instrument: 'groc', score: -2 },
      // Waits to be scored by hand: no score is not zero.
      { ...own, id: newId(), instrument: 'psfs', answers: [] },
    ]);
  });
  return episodeId;
}

describe('timelines of many episodes at once', () => {
  test('are those of each alone, and as the bounds of a timeline have them', async () => {
    const full = [await aFullPatient(), await aFullPatient()];
    await withActor(suite.db, suite.therapist, async (tx) => {
      const rows = await tx.select().from(episodes).where(eq(episodes.clinicId, suite.clinicId));
      const begun = rows.filter(({ startedOn }) => startedOn !== null).toReversed();
      expect(begun.length).toBeGreaterThan(3);
      const wanted = begun.map((episode) => ({ episode, timeZone: ZONE, asOf: TODAY }));
      const many = (await loadTimelineTexts(tx, wanted)).map(timelineIn);
      for (const [index, episode] of begun.entries()) {
        const one = await loadTimeline(tx, episode, ZONE, TODAY);
        expect(many[index]).toEqual(one);
        expect(Timeline.parse(many[index])).toEqual(many[index]);
        expect(evaluate(one)).toEqual(evaluate(many[index] ?? one));
      }
      const timeline = many.find(({ id }) => id === full[0]);
      expect(timeline).toMatchObject({
        proms: [{ instrument: 'groc', score: -2 }],
        walkLogs: [{ minutes: 12, painPeak: 4, painBefore: null }],
        safetyChecks: [{ answers: { fever: 'yes' } }],
        plan: [{ effectiveOn: TODAY }],
        intake: { history: {}, answers: {} },
      });
      expect(timeline?.painLogs).toHaveLength(11);
    });
  });

  test('none are none, and one that has not begun is an error', async () => {
    const { episodeId } = await suite.newPatient({ startedOn: null });
    await withActor(suite.db, suite.therapist, async (tx) => {
      expect(await loadTimelineTexts(tx, [])).toEqual([]);
      const [episode] = await tx.select().from(episodes).where(eq(episodes.id, episodeId));
      if (!episode) throw new Error('The patient has no episode.');
      await expect(loadTimelineTexts(tx, [{ episode, timeZone: ZONE, asOf: TODAY }])).rejects.toThrow('not begun');
    });
  });
});
