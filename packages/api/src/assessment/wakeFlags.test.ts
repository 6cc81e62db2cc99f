import { expect, test } from 'vitest';
import { flags, withActor } from '@cairn/db';
import { addDays } from '@cairn/vocabulary';
import { NOW, TODAY, aSuite } from '../testing/aSuite.ts';
import { severeFlag } from '../testing/severeFlag.ts';
import { wakeFlags } from './wakeFlags.ts';

const suite = aSuite('wake_flags');
const HOUR_MS = 3_600_000;
const hours = (count: number) => new Date(NOW.getTime() + count * HOUR_MS);

async function snoozed() {
  const { actor, episodeId } = await suite.newPatient({ startedOn: addDays(TODAY, -5) });
  const { id } = await severeFlag(suite, actor, episodeId);
  await suite.as(suite.therapist).flag.snooze({ flagId: id, until: hours(24), reason: 'Away.' });
  return episodeId;
}
const wake = (episodeId: string, now: Date) =>
  withActor(suite.db, { kind: 'system', clinicId: suite.clinicId }, (tx) =>
    wakeFlags(tx, { clinicId: suite.clinicId, id: episodeId }, now),
  );
const statusOf = async (episodeId: string) => (await suite.rowsOf(flags, episodeId)).map(({ status }) => status);

test.each([
  ['a moment before its time', -1, 'snoozed'],
  ['at its time', 0, 'acknowledged'],
  ['long after', 100 * HOUR_MS, 'acknowledged'],
])('%s', async (_name, off, status) => {
  const [one, other] = [await snoozed(), await snoozed()];
  await wake(one, new Date(hours(24).getTime() + off));
  expect(await statusOf(one)).toEqual([status]);
  expect(await statusOf(other)).toEqual(['snoozed']);
});

test('what is closed stays closed', async () => {
  const episodeId = await snoozed();
  const [flag] = await suite.rowsOf(flags, episodeId);
  await suite.as(suite.therapist).flag.resolve({ flagId: flag?.id ?? '', outcome: 'acted', reason: 'Called.' });
  await wake(episodeId, hours(30));
  expect(await statusOf(episodeId)).toEqual(['resolved']);
});
