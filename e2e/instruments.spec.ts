import type { Page } from '@playwright/test';
import { inventedQuestionnaire } from './inventedQuestionnaire.ts';
import { expect, signInAs, test } from './test.ts';

const rosa = 'rosa.delgado@demo.cairn.example';
const maya = 'maya.okafor@demo.cairn.example';
const ruth = 'ruth.lindqvist@demo.cairn.example';

/** Taps an answer of the question that is shown, and waits for the next screen. */
async function tap(page: Page, question: RegExp, answer: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(question);
  const said = await heading.innerText();
  await page.getByRole('group', { name: question }).getByRole('button', { name: answer, exact: true }).click();
  await expect(heading).not.toHaveText(said);
}

/** Words on the screen; Today stays mounted behind the questions. */
const shown = (page: Page, words: string | RegExp) => page.getByText(words).filter({ visible: true });

async function openRosa(page: Page): Promise<void> {
  await page.goto('/caseload?search=Delgado');
  await page.getByRole('link', { name: 'Rosa Delgado', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Questionnaires' })).toBeVisible();
}

/** What the table of the chart says of this day's SBI. */
const scoreToday = (page: Page) =>
  page.getByRole('region', { name: 'Scores of questionnaires' }).getByRole('row').nth(1);

test('a patient answers four questions on the phone without internet, and the therapist sees the score', async ({
  db,
  open,
}) => {
  const phone = await open('patient');
  await signInAs(db, phone.context(), 'patient', rosa);
  await phone.goto('/today');
  await expect(phone.getByRole('heading', { name: 'Four short questions, 1 minute' })).toBeVisible();
  // The screens that open without internet are fetched right behind the page.
  await phone.waitForLoadState('networkidle');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Answer now' }).click();
  await tap(phone, /pain in your leg/, '4');
  await tap(phone, /numb or tingling/, '3');
  await phone.getByRole('button', { name: 'Back', exact: true }).click();
  await tap(phone, /numb or tingling/, '2');
  await tap(phone, /weak leg or foot/, '0, Not at all');
  await tap(phone, /when you sit/, '6, As much as it could');
  await expect(phone.getByRole('heading', { name: 'Thank you. Maya can see this once it is sent.' })).toBeVisible();
  await expect(shown(phone, 'Waiting to send, kept on this phone')).toBeVisible();
  await phone.context().setOffline(false);
  await expect(shown(phone, /^Saved \d/)).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Thank you. Maya can see this.' })).toBeVisible();
  await phone.getByRole('button', { name: 'Back to Today' }).click();
  await expect(phone.getByRole('heading', { name: /short question/ })).toHaveCount(0);
  await expect(phone.getByRole('list', { name: 'Logged today' })).toContainText('How much it bothers you');

  const console = await open('console');
  await signInAs(db, console.context(), 'console', maya);
  await openRosa(console);
  await console.getByText('As a table').click();
  await expect(scoreToday(console)).toContainText('Bother, SBI');
  await expect(scoreToday(console)).toContainText('12');
  await expect(scoreToday(console)).toContainText('the patient’s answers');

  // A change is a new version: the score follows.
  await phone.getByRole('button', { name: 'Change: How much it bothers you' }).click();
  await tap(phone, /pain in your leg/, '5');
  for (const question of [/numb or tingling/, /weak leg or foot/]) {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(question);
    await phone.getByRole('button', { name: 'Next' }).click();
  }
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(/when you sit/);
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(shown(phone, /^Saved \d/)).toBeVisible();
  await console.reload();
  await console.getByText('As a table').click();
  await expect(scoreToday(console)).toContainText('13');
});

test('a lead loads a bad file and reads what is wrong, then a good one, and a patient ticks it', async ({
  db,
  open,
}) => {
  const lead = await open('console');
  await signInAs(db, lead.context(), 'console', ruth);
  await lead.goto('/clinic');
  await lead.getByRole('navigation', { name: 'Clinic' }).getByRole('link', { name: 'Questionnaires' }).click();
  await expect(lead.getByText('once its sentences are loaded')).toBeVisible();

  const [first, ...rest] = inventedQuestionnaire.item;
  const bad = { ...inventedQuestionnaire, item: [{ ...first, type: 'attachment' }, ...rest.slice(1)] };
  await lead
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bad)) });
  const problems = lead.getByRole('region', { name: 'What is wrong with the file' });
  await expect(problems).toContainText('Item 1, its type: Cairn cannot ask items of type attachment.');
  await expect(problems).toContainText('The RMDQ has 24 yes-or-no items; this has 22.');

  const good = Buffer.from(JSON.stringify(inventedQuestionnaire));
  await lead
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: good });
  const preview = lead.getByRole('region', { name: 'As patients see it' });
  await expect(preview).toContainText('Tick what is true today');
  await expect(preview.getByRole('checkbox')).toHaveCount(24);
  await lead.getByRole('button', { name: 'Load it' }).click();
  await expect(lead.getByText('Twenty-four sentences version 1')).toBeVisible();

  // Put right on the chart by hand: the RMDQ's score runs from 0 to 24.
  const console = await open('console');
  await signInAs(db, console.context(), 'console', maya);
  await openRosa(console);
  await console.getByRole('button', { name: 'Enter a score' }).click();
  const dialog = console.getByRole('dialog');
  await dialog.getByLabel('Questionnaire').selectOption({ label: 'Disability, RMDQ-24' });
  await dialog.getByLabel('Score').fill('25');
  await dialog.getByRole('button', { name: 'Keep the score' }).click();
  await expect(dialog).toContainText('This score runs from 0 to 24.');
  await dialog.getByLabel('Score').fill('9');
  await dialog.getByRole('button', { name: 'Keep the score' }).click();
  await expect(console.getByText('The score is kept')).toBeVisible();
  await console.getByText('As a table').click();
  await expect(console.getByRole('row', { name: /RMDQ-24 9 entered by Maya Okafor/ })).toBeVisible();
});
