import { expect, test } from 'vitest';
import { addDays } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';

const suite = aSuite('clinic_board');
const HOUR_MS = 3_600_000;

test('flags that are put off are counted by themselves, and are not past due', async () => {
  const flagOf = async () => {
    const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
    return severeFlag(suite, actor, episodeId);
  };
  const [waiting, off] = [await flagOf(), await flagOf()];
  const until = new Date(NOW.getTime() + 24 * HOUR_MS);
  await suite.as(suite.therapist).flag.snooze({ flagId: off.id, until, reason: 'Away until tomorrow.' });
  const afterDue = new Date((waiting.dueAt ?? NOW).getTime() + 1);
  const { caseloads, openFlags } = await suite.as(suite.lead, afterDue).clinic.board({});
  expect(caseloads.find(({ staffId }) => staffId === suite.therapist.staffId)).toMatchObject({
    flags: 1,
    snoozed: 1,
    pastDue: 1,
  });
  expect(openFlags.find(({ id }) => id === off.id)).toMatchObject({ status: 'snoozed', snoozedUntil: until });
});
