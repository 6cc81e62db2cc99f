import { expect, signInAs, test } from './test.ts';

test('an emergency answer stops the flow, also offline, and reaches the therapist once there is a connection', async ({
  db,
  open,
}) => {
  const page = await open('patient');
  await signInAs(db, page.context(), 'patient', 'samuel.osei@demo.cairn.example');
  await page.goto('/today');
  const logged = page.getByRole('list', { name: 'Logged today' });
  await page.waitForLoadState('networkidle');
  // A check of today may be there already: another one can always be added.
  if (await page.getByRole('button', { name: 'Yes, or not sure' }).isVisible())
    await page.getByRole('button', { name: 'Yes, or not sure' }).click();
  else {
    await page.getByRole('button', { name: 'Add something else' }).click();
    await page.getByRole('radio', { name: 'Safety check' }).check({ force: true });
    await page.getByRole('button', { name: 'Start the safety check' }).click();
  }
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Yes, this is new or worse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Go to an emergency department now' })).toBeVisible();
  await expect(page.getByText('Nobody at the clinic is reading this right now').filter({ visible: true })).toHaveCount(
    1,
  );
  await expect(page.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');

  await page.context().setOffline(false);
  const console_ = await open('console');
  await signInAs(db, console_.context(), 'console', 'ruth.lindqvist@demo.cairn.example');
  await expect(async () => {
    await console_.goto('/caseload?group=emergency');
    await expect(console_.getByRole('link', { name: 'Samuel Osei', exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goto('/today');
  await expect(logged.getByText(/Saved \d\d:\d\d/).first()).toBeVisible();
});
