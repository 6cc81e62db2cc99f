import { almostSevere, savePain } from './almostSevere.ts';
import { expect, signInAs, test } from './test.ts';

const maya = 'maya.okafor@demo.cairn.example';

test('a severe flag is in an open console without a reload, and after a time without connection', async ({
  db,
  open,
}) => {
  test.setTimeout(120_000);
  const console_ = await open('console');
  const patientNamed = (familyName: string) =>
    almostSevere(db, maya, familyName, async (email) => {
      const page = await open('patient');
      await signInAs(db, page.context(), 'patient', email);
      return page;
    });
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
    const patient = await patientNamed('Quist');
    await signInAs(db, console_.context(), 'console', maya);
    await console_.goto('/caseload?search=Quist');
    await expect(live).toBeVisible();
    await savePain(patient);
    // How soon is measured by `npm run bench:web`.
    await Promise.all([toast('Vera Quist').waitFor(), row('Vera Quist').waitFor()]);
  });

  await test.step('what was missed without a connection is told on return, what was told is not told again', async () => {
    const patient = await patientNamed('Quistgaard');
    await console_.context().setOffline(true);
    await expect(console_.getByText('Reconnecting…')).toBeVisible();
    await savePain(patient);
    await expect(row('Vera Quistgaard')).toBeHidden();
    await console_.context().setOffline(false);
    await toast('Vera Quistgaard').waitFor();
    await row('Vera Quistgaard').waitFor();
    await expect(live).toBeVisible();
    await expect(console_.getByText('Severe pain: Vera Quist', { exact: true })).toHaveCount(0);
  });
});
