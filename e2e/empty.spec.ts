import { openTestApps } from '@cairn/local/testApps';
import { expect, test } from '@playwright/test';

let apps: Awaited<ReturnType<typeof openTestApps>>;
test.beforeAll(async () => {
  apps = await openTestApps({ empty: true });
});
test.afterAll(() => apps.close());

test('an empty installation begins with the page that opens the first clinic, and only once', async ({ page }) => {
  await page.goto(apps.consoleUrl);
  await expect(page).toHaveURL(/\/welcome$/);
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByText('Enter the name of the clinic.')).toBeVisible();
  await page.getByLabel('Name of the clinic').fill('Riverside Physiotherapy');
  await page.getByLabel('Phone', { exact: true }).fill('(206) 555-0170');
  await page.getByLabel('Time zone').selectOption('America/Los_Angeles');
  await page.getByLabel('Your name').fill('Ada Brook');
  await page.getByLabel('E-mail').fill('ada@riverside.example');
  await page.getByLabel('Password').fill('passwordpassword');
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page.getByText('This is easy to guess')).toBeVisible();
  await page.getByLabel('Password').fill('four herons by the weir');
  await page.getByRole('button', { name: 'Open the clinic' }).click();
  await expect(page).toHaveURL(/\/team$/);
  await expect(page.getByRole('main').getByText('Ada Brook').first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`${apps.consoleUrl}/welcome`);
  await expect(page.getByLabel('Name of the clinic')).toHaveCount(0);
});
