import type { Page } from '@playwright/test';
import { beganEarlier } from '@cairn/db/factories';
import { addDays, localDateIn } from '@cairn/vocabulary';
import { expect, signInAs, test, urlOf } from './test.ts';

const email = 'nora.field@patient.example';
const password = 'three small stones on a hill';
const therapist = 'maya.okafor@demo.cairn.example';
const lead = 'ruth.lindqvist@demo.cairn.example';
const elsewhere = 'elena.marsh@demo.cairn.example';
const zone = 'America/Los_Angeles';

async function invite(page: Page): Promise<void> {
  await page.goto('/patients/invite');
  await page.getByLabel('First name').fill('Nora');
  await page.getByLabel('Last name').fill('Field');
  await page.getByLabel('Date of birth').fill('1961-04-12');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: /invit/i }).click();
  await expect(page.getByText(`Invitation sent to ${email}`)).toBeVisible();
}

async function accept(page: Page): Promise<void> {
  await page.goto('/outbox');
  await page
    .getByRole('link', { name: /\/invitation\// })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nora');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Please agree first')).toBeVisible();
  await page.getByLabel('I agree').check();
  await page.getByLabel('A password').fill(password);
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Left leg, no date, no history, nothing new: a tap a question. */
async function answerFirstQuestions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The left leg' }).click();
  await page.getByRole('button', { name: 'I do not know' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const quiet = page.getByRole('button', { name: /^(No|Yes, as usual)$/ });
  const end = page.getByRole('heading', { name: 'Thank you. That was everything.' });
  while (!(await end.isVisible())) {
    const before = await heading.innerText();
    await quiet.click();
    await expect(heading).not.toHaveText(before);
  }
  await page.getByRole('button', { name: 'Back to Today' }).click();
}

async function logPain(page: Page, on: string | null, leg: number, back: number): Promise<void> {
  let form = page.getByRole('form', { name: 'Your pain' });
  if (on) {
    await page.getByRole('button', { name: 'Add something else' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('About which day?').fill(on);
    await dialog.getByRole('radio', { name: 'Pain', exact: true }).check({ force: true });
    form = dialog.getByRole('form', { name: 'Your pain' });
  }
  await form.getByRole('radio', { name: `Leg pain ${leg}`, exact: true }).check({ force: true });
  await form.getByRole('radio', { name: `Back pain ${back}`, exact: true }).check({ force: true });
  await form.getByRole('button', { name: 'Save pain' }).click();
}

test('a patient logs three severe days, the therapist acts, and everyone sees what is theirs', async ({ db, open }) => {
  test.setTimeout(180_000);
  const maya = await open('console');
  await test.step('the therapist signs in and invites a patient', async () => {
    await maya.goto('/caseload');
    await maya.getByLabel('E-mail').fill(therapist);
    await maya.getByLabel('Password').fill('walk a little every day');
    await maya.getByRole('button', { name: 'Sign in' }).click();
    await expect(maya.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
    await invite(maya);
  });

  const nora = await open('patient');
  await test.step('the patient accepts, consents and answers the first questions', async () => {
    await accept(nora);
    await answerFirstQuestions(nora);
    await expect(nora.getByRole('heading', { level: 1, name: 'Day 1' })).toBeVisible();
  });

  await test.step('three days with leg pain 8 are logged', async () => {
    await beganEarlier(db, email, 2);
    await nora.reload();
    await expect(nora.getByRole('heading', { level: 1, name: 'Day 3' })).toBeVisible();
    const today = localDateIn(new Date(), zone);
    await logPain(nora, null, 8, 3);
    const logged = nora.getByRole('list', { name: 'Logged today' });
    await expect(logged.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await logPain(nora, addDays(today, -1), 8, 3);
    await logPain(nora, addDays(today, -2), 8, 4);
    const others = nora.getByRole('list', { name: 'Logged for other days' });
    await expect(others.getByText(/Saved \d\d:\d\d/)).toHaveCount(2);
  });

  await test.step('the therapist finds the patient under SEV, with the evidence', async () => {
    await maya.goto('/caseload?search=Field');
    const row = maya.getByRole('link', { name: /Nora Field/ });
    await expect(maya.getByText(/severe pain|pain 7 or more/i).first()).toBeVisible();
    await row.click();
    await expect(maya.getByRole('heading', { level: 1, name: 'Nora Field' })).toBeVisible();
    const flag = maya.getByRole('region', { name: /severe pain|pain 7 or more/i });
    await expect(flag).toContainText('SEV');
    await expect(flag).toContainText('8');
    await maya.getByRole('button', { name: 'Mark logs as seen' }).click();
    await expect(maya.getByRole('button', { name: 'All logs seen' })).toBeVisible();
  });

  await test.step('the therapist writes the plan', async () => {
    await maya.getByRole('link', { name: /Write the plan|Revise plan/ }).click();
    await expect(maya.getByRole('heading', { level: 1 })).toContainText(/[Pp]lan/);
    await maya.getByLabel('Starts').fill(localDateIn(new Date(), zone));
    await maya.getByLabel('Why, in words Nora will read').fill('Short and often for now. We look again on Monday.');
    await maya.getByRole('button', { name: 'Sign and send' }).click();
    await expect(maya.getByRole('heading', { level: 1, name: 'Nora Field' })).toBeVisible();
  });

  await test.step('the therapist refers', async () => {
    await maya.getByRole('link', { name: 'Refer', exact: true }).first().click();
    await expect(maya.getByRole('textbox', { name: 'Letter' })).toHaveValue(/Nora Field/);
    await maya.getByRole('textbox', { name: 'Name', exact: true }).fill('Dr. Samuel Adeyemi');
    await maya.getByRole('button', { name: 'Sign and send' }).click();
    await expect(maya.getByRole('button', { name: 'Print' })).toBeVisible();
  });

  await test.step('the patient sees the new plan, and who saw the entries', async () => {
    await nora.goto('/plan');
    await expect(nora.getByText('Short and often for now. We look again on Monday.').first()).toBeVisible();
    await nora.goto('/today');
    await expect(nora.getByText(/seen by Maya \d\d:\d\d/).first()).toBeVisible();
  });

  await test.step('the lead sees the referral', async () => {
    const ruth = await open('console');
    await signInAs(db, ruth.context(), 'console', lead);
    await ruth.goto('/referrals');
    await expect(ruth.getByText('Nora Field').first()).toBeVisible();
  });

  await test.step("another clinic's therapist sees nothing of it", async () => {
    const chart = new URL(maya.url()).pathname;
    const elena = await open('console');
    await signInAs(db, elena.context(), 'console', elsewhere);
    await elena.goto('/caseload?search=Field');
    await expect(elena.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
    await expect(elena.getByText('Nora')).toHaveCount(0);
    await elena.goto('/referrals');
    await expect(elena.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(elena.getByText('Nora')).toHaveCount(0);
    const page = await elena.context().newPage();
    await page.goto(`${urlOf('console')}${chart}`);
    await expect(page.getByText('Nora')).toHaveCount(0);
    await page.close();
  });
});
