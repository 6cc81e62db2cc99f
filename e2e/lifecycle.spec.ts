import { anUnchangedPatient } from '@cairn/db/factories';
import { addDays, localDateIn, newId } from '@cairn/vocabulary';
import { expect, signInAs, test } from './test.ts';

const zone = 'America/Los_Angeles';
const therapist = 'maya.okafor@demo.cairn.example';
const lead = 'ruth.lindqvist@demo.cairn.example';
const rule = 'No improvement at 6 weeks';

test('a flag is put off once, stays on the chart meanwhile, is closed, and stands in its rule’s record', async ({
  db,
  open,
}) => {
  test.setTimeout(180_000);
  const today = localDateIn(new Date(), zone);
  // A surname of its own, so that a second run does not find the first one's patient.
  const familyName = `Vale${newId().slice(-6)}`;
  const email = `${familyName.toLowerCase()}@patient.example`;
  const { episodeId } = await anUnchangedPatient(db, therapist, today, 44, { givenName: 'Olga', familyName, email });

  await test.step('the patient logs the 45th day without change', async () => {
    const olga = await open('patient');
    await signInAs(db, olga.context(), 'patient', email);
    await olga.goto('/today');
    const form = olga.getByRole('form', { name: 'Your pain' });
    await form.getByRole('radio', { name: 'Leg pain 6', exact: true }).check({ force: true });
    await form.getByRole('radio', { name: 'Back pain 3', exact: true }).check({ force: true });
    await form.getByRole('button', { name: 'Save pain' }).click();
    await expect(olga.getByRole('list', { name: 'Logged today' }).getByText(/Saved \d\d:\d\d/)).toBeVisible();
  });

  const maya = await open('console');
  await signInAs(db, maya.context(), 'console', therapist);
  const found = `/caseload?search=${familyName}`;
  const flag = maya.getByRole('region', { name: new RegExp(rule) });

  await test.step('the therapist finds the flag due this week and puts it off', async () => {
    await maya.goto(`${found}&group=due-this-week`);
    await maya.getByRole('link', { name: `Olga ${familyName}`, exact: true }).click();
    await flag.getByRole('button', { name: 'Snooze…' }).click();
    const dialog = maya.getByRole('dialog', { name: `Snooze: ${rule}` });
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
    await expect(dialog.getByText('Choose a day.')).toBeVisible();
    await expect(dialog.getByText('Say why.')).toBeVisible();
    await dialog.getByRole('radio', { name: 'Another day' }).check({ force: true });
    await dialog.getByLabel('Which day').fill(addDays(today, 3));
    await dialog.getByLabel('Why it can wait').fill('We speak on that day anyway.');
    await dialog.getByRole('button', { name: 'Snooze', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(flag).toContainText('Snoozed until');
    await expect(flag).toContainText('We speak on that day anyway.');
    await expect(flag.getByRole('button', { name: 'Snooze…' })).toHaveCount(0);
  });

  await test.step('the patient has left the group, and the row says until when', async () => {
    await maya.goto(found);
    const row = maya.getByRole('listitem').filter({ hasText: familyName });
    await expect(row).toContainText('snoozed until');
    await maya.goto(`${found}&group=due-this-week`);
    await expect(maya.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
    await expect(maya.getByRole('link', { name: `Olga ${familyName}` })).toHaveCount(0);
  });

  await test.step('it is closed before its time, and its life is told', async () => {
    await maya.goto(`/patients/${episodeId}`);
    await flag.getByRole('button', { name: 'Resolve…' }).click();
    const dialog = maya.getByRole('dialog', { name: `Resolve: ${rule}` });
    await dialog.getByRole('radio', { name: /Acted on/ }).check({ force: true });
    await dialog.getByLabel('In a sentence').fill('Spoke by phone; the plan changes.');
    await dialog.getByRole('button', { name: 'Close the flag' }).click();
    await expect(flag).toHaveCount(0);
    await maya.getByText(/^Past flags/).click();
    const past = maya.getByRole('listitem').filter({ hasText: 'Closed: acted on' });
    await expect(past.first()).toContainText('Snoozed until');
    await expect(past.first()).toContainText('Spoke by phone; the plan changes.');
  });

  await test.step('the lead reads what became of the rule’s flags', async () => {
    const ruth = await open('console');
    await signInAs(db, ruth.context(), 'console', lead);
    await ruth.goto('/clinic');
    await ruth.getByRole('navigation', { name: 'Clinic' }).getByRole('link', { name: 'Rules' }).click();
    await expect(ruth.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
    const table = ruth.getByRole('table', { name: /What became of each rule/ });
    const name = table.getByRole('button', { name: new RegExp(rule) });
    await name.click();
    await expect(name).toHaveAttribute('aria-expanded', 'true');
    await expect(table.getByText(/Of \d+ flags?, .*led to action/)).toBeVisible();
    await expect(table.getByText('From day 42', { exact: false })).toBeVisible();
  });
});
