import { beforeAll, expect, test } from 'vitest';
import { painDays } from '@cairn/db/factories';
import { addDays } from '@cairn/vocabulary';
import { aDraft } from '../testing/aDraft.ts';
import { aReplay } from '../testing/aReplay.ts';
import { TODAY, aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('policy_replay_changes');
let replayId = '';

/** Three patients with three severe days each, on days of their own: flags that "4 of 5" loses. */
beforeAll(async () => {
  for (const [index, givenName] of ['Ada', 'Ben', 'Cleo'].entries()) {
    const { actor, episodeId } = await suite.newPatient({ givenName, startedOn: addDays(TODAY, -30) });
    await painDays(suite.db, actor, episodeId, addDays(TODAY, -20 + index), [8, 8, 8, 2, 2]);
  }
  ({ id: replayId } = await aReplay(suite, suite.lead, aDraft({ sev: { days: 4 } })));
});

test('names the patients of the lost flags, oldest first, page by page', async () => {
  const { replayChanges } = suite.as(suite.lead).policy;
  const first = await replayChanges({ replayId, kind: 'lost', limit: 2 });
  expect(first.rows).toMatchObject([
    { position: 1, givenName: 'Ada', familyName: 'Delgado', change: { rule: 'SEV', raisedOn: addDays(TODAY, -18) } },
    { position: 2, givenName: 'Ben', change: { rule: 'SEV', raisedOn: addDays(TODAY, -17) } },
  ]);
  const rest = await replayChanges({ replayId, kind: 'lost', limit: 2, cursor: first.nextCursor ?? 0 });
  expect(rest).toMatchObject({ rows: [{ position: 3, givenName: 'Cleo' }], nextCursor: null });
  expect(await replayChanges({ replayId, kind: 'added' })).toEqual({ rows: [], nextCursor: null });
});

test('only the lead of the clinic sees them', async () => {
  const list = (actor: Parameters<typeof suite.as>[0]) =>
    refusalOf(suite.as(actor).policy.replayChanges({ replayId, kind: 'lost' }));
  expect(await list(suite.foreignLead)).toMatchObject({ code: 'NOT_FOUND' });
  for (const actor of [suite.therapist, suite.administrator, suite.patient])
    expect(await list(actor)).toMatchObject({ code: 'FORBIDDEN' });
});
