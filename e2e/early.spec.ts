import type { Page } from '@playwright/test';
import type { Database } from '@cairn/db';
import { aPatient, therapistOf } from '@cairn/db/factories';
import { addDays, localDateIn, newId } from '@cairn/vocabulary';
import { type App, expect, signInAs, test } from './test.ts';

/** Opens the portal as a patient of their own, on their third day. */
async function asNewcomer(db: Database, open: (app: App) => Promise<Page>, givenName: string): Promise<Page> {
  const email = `${givenName.toLowerCase()}.${newId()}@patient.example`;
  await aPatient(db, {
    ...(await therapistOf(db, 'maya.okafor@demo.cairn.example')),
    startedOn: addDays(localDateIn(new Date(), 'America/Los_Angeles'), -2),
    givenName,
    familyName: 'Brandt',
    email,
  });
  const page = await open('patient');
  await signInAs(db, page.context(), 'patient', email);
  return page;
}

/** Opens Today as it is on a slow phone: painted, and without its code until it is woken. */
async function asleep(page: Page): Promise<() => void> {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto('/today', { waitUntil: 'commit' });
  // Nobody taps what is not there to be seen.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return wake;
}

test('a number tapped before the page is awake, as on a slow phone, is kept', async ({ db, open }) => {
  const page = await asNewcomer(db, open, 'Ida');
  const wake = await asleep(page);
  const form = page.getByRole('form', { name: 'Your pain' });
  const seven = form.getByRole('radio', { name: 'Leg pain 7', exact: true });
  await seven.check({ force: true });
  wake();
  await page.waitForLoadState('networkidle');
  await expect(seven).toBeChecked();
  await form.getByRole('radio', { name: 'Back pain 3', exact: true }).check({ force: true });
  await form.getByRole('button', { name: 'Save pain' }).click();
  const logged = page.getByRole('list', { name: 'Logged today' });
  await expect(logged).toContainText(/Leg\s*7/);
  await expect(logged).toContainText(/Back\s*3/);
});

test('what is saved before the page is awake is saved once it is', async ({ db, open }) => {
  const page = await asNewcomer(db, open, 'Ruben');
  const wake = await asleep(page);
  const form = page.getByRole('form', { name: 'Your pain' });
  await form.getByRole('radio', { name: 'Leg pain 7', exact: true }).check({ force: true });
  // The browser would load the page anew.
  await form.getByRole('button', { name: 'Save pain' }).click({ noWaitAfter: true });
  await expect(form.getByRole('radio', { name: 'Leg pain 7', exact: true })).toBeChecked();
  wake();
  await expect(page.getByRole('list', { name: 'Logged today' })).toContainText(/Leg\s*7/);
  expect(new URL(page.url()).search).toBe('');
});

test('a screen whose code the network lost says so, and opens by itself once it comes', async ({ db, open }) => {
  const page = await asNewcomer(db, open, 'Jonas');
  let online = false;
  let lost = 0;
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const isTheCheck = (await response.text()).includes('I would rather say it to a person');
    if (online || !isTheCheck) return route.fulfill({ response });
    lost += 1;
    await route.abort('internetdisconnected');
  });
  await page.goto('/today');
  await page.getByRole('button', { name: 'Yes, or not sure' }).click();
  await expect(page.getByText('It opens by itself once you are online.')).toBeVisible();
  expect(lost).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Back to Today' }).click();
  await page.getByRole('button', { name: 'Yes, or not sure' }).click();
  online = true;
  await expect(page.getByRole('button', { name: 'Yes, this is new or worse' })).toBeVisible();
});
