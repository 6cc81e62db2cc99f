import type { Page } from '@playwright/test';
import type { Database } from '@cairn/db';
import { aPatient, painDays, therapistOf } from '@cairn/db/factories';
import { addDays, localDateIn, newId } from '@cairn/vocabulary';
import { type App, expect, signInAs, test } from './test.ts';

const maya = 'maya.okafor@demo.cairn.example';

/** The portal of a patient of Maya's with two severe days behind, ready to log the third. */
async function almostSevere(db: Database, open: (app: App) => Promise<Page>, familyName: string): Promise<Page> {
  const today = localDateIn(new Date(), 'America/Los_Angeles');
  const email = `vera.${newId()}@patient.example`;
  const { actor, episodeId } = await aPatient(db, {
    ...(await therapistOf(db, maya)),
    startedOn: addDays(today, -2),
    givenName: 'Vera',
    familyName,
    email,
  });
  await painDays(db, actor, episodeId, addDays(today, -2), [8, 8]);
  const page = await open('patient');
  await signInAs(db, page.context(), 'patient', email);
  await page.goto('/today');
  const form = page.getByRole('form', { name: 'Your pain' });
  await form.getByRole('radio', { name: 'Leg pain 8', exact: true }).check({ force: true });
  await form.getByRole('radio', { name: 'Back pain 3', exact: true }).check({ force: true });
  return page;
}

/** Saves the pain. @returns when the server answered */
async function save(patient: Page): Promise<number> {
  const answer = patient.waitForResponse((response) => response.url().includes('log.painSubmit'));
  await patient.getByRole('button', { name: 'Save pain' }).click();
  expect((await answer).ok()).toBe(true);
  return performance.now();
}

test('a severe flag is in an open console within a second, and after a time without connection', async ({
  db,
  open,
}) => {
  test.setTimeout(120_000);
  const console_ = await open('console');
  const toast = (name: string) => console_.getByRole('status').getByText(`Severe pain: ${name}`);
  const row = (name: string) => console_.getByRole('link', { name, exact: true });
  const live = console_.getByText('Live', { exact: true });

  await test.step('who is not signed in hears nothing, and no proxy holds the stream back', async () => {
    const refused = await console_.request.get('/api/trpc/live.changes');
    expect(await refused.text()).toContain('UNAUTHORIZED');
    expect(refused.headers()).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(refused.headers()).not.toHaveProperty('content-encoding');
  });

  await test.step('the toast and the row come without a reload', async () => {
    const patient = await almostSevere(db, open, 'Quist');
    await signInAs(db, console_.context(), 'console', maya);
    await console_.goto('/caseload?search=Quist');
    await expect(live).toBeVisible();
    const shown = (async () => {
      await Promise.all([toast('Vera Quist').waitFor(), row('Vera Quist').waitFor()]);
      return performance.now();
    })();
    const milliseconds = (await Promise.all([save(patient), shown])).reduce((answered, seen) => seen - answered);
    process.stdout.write(`In the open console ${Math.round(milliseconds)} ms after the patient's answer.\n`);
    expect(milliseconds).toBeLessThan(1000);
  });

  await test.step('what was missed without a connection is told on return, what was told is not told again', async () => {
    const patient = await almostSevere(db, open, 'Quistgaard');
    await console_.context().setOffline(true);
    await expect(console_.getByText('Reconnecting…')).toBeVisible();
    await save(patient);
    await expect(row('Vera Quistgaard')).toBeHidden();
    await console_.context().setOffline(false);
    await toast('Vera Quistgaard').waitFor();
    await row('Vera Quistgaard').waitFor();
    await expect(live).toBeVisible();
    await expect(console_.getByText('Severe pain: Vera Quist', { exact: true })).toHaveCount(0);
  });
});
