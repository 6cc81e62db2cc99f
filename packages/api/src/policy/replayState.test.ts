import { expect, test } from 'vitest';
import { newId } from '@cairn/vocabulary';
import { aDraft } from '../testing/aDraft.ts';
import { aReplay } from '../testing/aReplay.ts';
import { aSuite } from '../testing/aSuite.ts';
import { refusalOf } from '../testing/refusalOf.ts';

const suite = aSuite('policy_replay_state');

test('says how far a replay is, and what it found', async () => {
  const { replayId } = await suite.as(suite.lead).policy.replay({ draft: aDraft() });
  expect(await suite.as(suite.lead).policy.replayState({ replayId })).toEqual({
    status: 'queued',
    episodesDone: 0,
    episodesTotal: 0,
    summary: null,
    finishedAt: null,
  });
  const { id } = await aReplay(suite, suite.lead, aDraft());
  const state = await suite.as(suite.administrator).policy.replayState({ replayId: id });
  expect(state).toMatchObject({ status: 'done', episodesDone: 2, episodesTotal: 2, summary: { episodes: 2 } });
});

test('another clinic’s replay is as one that does not exist', async () => {
  const { replayId } = await suite.as(suite.lead).policy.replay({ draft: aDraft() });
  const unknown = await refusalOf(suite.as(suite.foreignLead).policy.replayState({ replayId: newId() }));
  expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(suite.as(suite.foreignLead).policy.replayState({ replayId }))).toEqual(unknown);
  expect(await refusalOf(suite.as(suite.therapist).policy.replayState({ replayId }))).toMatchObject({
    code: 'FORBIDDEN',
  });
});
