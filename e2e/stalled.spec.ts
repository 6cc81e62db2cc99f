import { demoPatients, people } from '@cairn/api/demo';
import { localDateIn } from '@cairn/vocabulary';
import { expect, signInAs, test } from './test.ts';

test('the patients the simulator knows to be stalled appear under STALL-6 with the arithmetic', async ({
  db,
  open,
}) => {
  const today = localDateIn(new Date(), 'America/Los_Angeles');
  const stalled = demoPatients(people, today).filter(({ day, simulated }) => day >= 42 && simulated.truth.trulyStalled);
  expect(stalled.length).toBeGreaterThan(5);

  const ruth = await open('console');
  await signInAs(db, ruth.context(), 'console', 'ruth.lindqvist@demo.cairn.example');
  let flagged = 0;
  let judged = 0;
  for (const { givenName, familyName } of stalled) {
    await ruth.goto(`/caseload?search=${encodeURIComponent(familyName)}`);
    await ruth.getByRole('link', { name: `${givenName} ${familyName}`, exact: true }).click();
    await expect(ruth.getByRole('heading', { level: 1, name: `${givenName} ${familyName}` })).toBeVisible();
    // Flags that were closed since are folded away, and still say what they rested on.
    const main = (await ruth.getByRole('main').textContent()) ?? '';
    if (main.includes('Not enough logs to judge')) continue;
    judged += 1;
    if (!main.includes('No improvement at 6 weeks')) continue;
    flagged += 1;
    // The change by day 42, and what was needed.
    expect(main).toMatch(/\d+ % (better|worse) by day \d+|no change by day \d+/i);
    expect(main).toMatch(/needed|counts as stalled/);
    // The rows below a sentence say the same chance as it does.
    const inSentences = [...main.matchAll(/less than \d+\s%\sis (\d+)\s%/g)].map(([, chance]) => chance);
    for (const [, chance] of main.matchAll(/(\d+)\s%\slikely under/g)) expect(inSentences).toContain(chance);
  }
  expect(judged).toBeGreaterThan(5);
  expect(flagged / judged).toBeGreaterThanOrEqual(0.8);
});
