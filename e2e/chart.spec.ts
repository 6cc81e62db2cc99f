import type { Page } from '@playwright/test';
import { episodeOf } from '@cairn/db/factories';
import { expect, signInAs, test } from './test.ts';

const rosa = 'rosa.delgado@demo.cairn.example';
const maya = 'maya.okafor@demo.cairn.example';

const chartOf = (page: Page) => page.getByRole('img', { name: /^Leg pain averaged/ });

/** Points at the last leg rating drawn, and expects to be told of that day what its label says. */
async function readLastLeg(page: Page): Promise<void> {
  const chart = chartOf(page);
  const label = (await chart.getByText(/^leg \d+/).textContent()) ?? '';
  const disc = await chart.locator('circle.fill-leg').boundingBox();
  if (!disc) throw new Error('No leg rating is drawn.');
  await page.mouse.move(disc.x + disc.width / 2, disc.y + disc.height / 2);
  const tip = chart.getByText(/^Day \d+, \w+ \d+ \w+$/).locator('..');
  await expect(tip).toContainText(/leg \d+/.exec(label)?.[0] ?? 'a rating');
}

test('a chart is in the page without any code, and tells of the day that is pointed at', async ({ db, open }) => {
  const patient = await open('patient');
  await signInAs(db, patient.context(), 'patient', rosa);

  await test.step('the picture needs no code', async () => {
    await patient.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await patient.goto('/progress');
    await expect(chartOf(patient).getByText('severe: 7 and more')).toBeVisible();
    await expect(chartOf(patient).getByText('minutes walked a day')).toBeVisible();
    await patient.unroute('**/*.js');
  });

  await test.step('a patient reads a day', async () => {
    await patient.goto('/progress');
    await readLastLeg(patient);
  });

  await test.step('so does a therapist, and a range of fewer weeks agrees', async () => {
    const console_ = await open('console');
    await signInAs(db, console_.context(), 'console', maya);
    await console_.goto(`/patients/${await episodeOf(db, 'Rosa', 'Delgado')}`);
    await readLastLeg(console_);
    await console_.getByText('6 weeks', { exact: true }).click();
    await console_.mouse.move(0, 0);
    await readLastLeg(console_);
  });
});
