import { episodeOf } from '@cairn/db/factories';
import { expect, signInAs, test } from './test.ts';

const therapist = 'maya.okafor@demo.cairn.example';
const rosa = 'rosa.delgado@demo.cairn.example';
const ahmed = 'ahmed.farouk@demo.cairn.example';

test('a therapist accepts the proposed walking dose, and the patient reads the new plan and why', async ({
  db,
  open,
}) => {
  const maya = await open('console');
  await signInAs(db, maya.context(), 'console', therapist);
  await maya.goto(`/patients/${await episodeOf(db, 'Rosa', 'Delgado')}`);

  const card = maya.getByRole('region', { name: /Walking dose, proposed/ });
  const words = await test.step('the chart says what is proposed, and why', async () => {
    await expect(card).toContainText(/\d+ to \d+ min/);
    await expect(card).toContainText('Step back 2');
    await expect(card.getByRole('list', { name: 'Why' })).toContainText('Met');
    const [, to] = /to (\d+) min/.exec(await card.innerText()) ?? [];
    return `2 × ${to} minutes`;
  });

  await test.step('one click signs it, with the words that were filled in', async () => {
    await card.getByRole('button', { name: /^Accept \d+ min/ }).click();
    const dialog = maya.getByRole('dialog');
    await expect(dialog).toContainText('Starts tomorrow');
    await expect(dialog.getByLabel('Why, in words Rosa will read')).toHaveValue(
      'Your leg hurt a lot on some walks. Take shorter walks so that it can settle. We look again in a week.',
    );
    await dialog.getByRole('button', { name: /^Sign as Maya Okafor/ }).click();
    await expect(maya.getByText(/Revision \d+ is signed; Rosa has it/)).toBeVisible();
    await expect(card).toHaveCount(0);
    await maya.getByText(/^Past dose proposals/).click();
    await expect(maya.getByText('Accepted', { exact: true }).first()).toBeVisible();
  });

  await test.step('the patient reads what comes tomorrow, and why', async () => {
    const page = await open('patient');
    await signInAs(db, page.context(), 'patient', rosa);
    await page.goto('/plan');
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText('Take shorter walks so that it can settle').first()).toBeVisible();
  });
});

test('a patient without a plan does the last test walk, and is told who sets the plan', async ({ db, open }) => {
  const page = await open('patient');
  await signInAs(db, page.context(), 'patient', ahmed);
  await page.goto('/today');
  await expect(page.getByText('2 of 3 done')).toBeVisible();
  await page.getByRole('button', { name: 'Log a test walk' }).click();
  const form = page.getByRole('form', { name: 'Your test walk' });
  await form.getByRole('button', { name: 'Save the test walk' }).click();
  await expect(form.getByText('Choose a number first.')).toHaveCount(2);
  await form.getByLabel('Minutes until you stopped', { exact: true }).fill('11');
  await form.getByRole('radio', { name: 'Leg before the walk 3', exact: true }).check({ force: true });
  await form.getByRole('radio', { name: 'Leg when you stopped 5', exact: true }).check({ force: true });
  await form.getByRole('button', { name: 'Save the test walk' }).click();
  await expect(page.getByRole('heading', { name: /^Thank you\. \w+ sets your plan\.$/ })).toBeVisible();
  await expect(page.getByText('Test walk, 11 minutes', { exact: true })).toBeVisible();
});
