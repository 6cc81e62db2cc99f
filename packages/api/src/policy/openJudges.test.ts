import { expect, test } from 'vitest';
import { simulate } from '@cairn/cohort';
import { episodeDays } from '@cairn/rules';
import { Policy, Timeline } from '@cairn/vocabulary';
import { judgePage } from './judgePage.ts';
import type { Replayed } from './loadReplayed.ts';
import { openJudges } from './openJudges.ts';

const page = (seed: number): Replayed[] =>
  simulate({ seed, patients: 6, days: 84 }).map(({ timeline }) => ({
    id: timeline.id,
    patientId: 'p',
    timeZone: timeline.timeZone,
    days: episodeDays(Timeline.parse(timeline)),
    asOf: timeline.asOf,
    monitoredDays: 84,
    raised: [],
  }));
const judging = {
  today: Policy.parse({ version: 1 }),
  draft: Policy.parse({ version: 2, sev: { days: 4 }, stall6: { aloneUnder: 0.4 } }),
  period: { fromOn: '2026-01-05', toOn: '2026-04-30' },
};

test('threads judge as this one does, each page its own, and more pages than threads wait their turn', async () => {
  const pages = [1, 2, 3, 4, 5, 6].map(page);
  const judges = openJudges(judging, pages.length);
  try {
    const judged = await Promise.all(pages.map((one) => judges.judge(one)));
    expect(judged).toEqual(pages.map((one) => judgePage(one, judging)));
    expect(judged.flat().some(({ changes }) => changes.length > 0)).toBe(true);
  } finally {
    await judges.close();
  }
});

test('what goes wrong in a thread is thrown here', async () => {
  const judges = openJudges(judging, 2);
  try {
    const broken = [{ ...page(1)[0]!, days: null as never }];
    await expect(judges.judge(broken)).rejects.toThrow(TypeError);
  } finally {
    await judges.close();
  }
});
