import { type App, expect, test } from './test.ts';

const doors: { app: App; email: string; opens: string }[] = [
  { app: 'patient', email: 'rosa.delgado@demo.cairn.example', opens: '/today' },
  { app: 'console', email: 'maya.okafor@demo.cairn.example', opens: '/caseload' },
];

for (const { app, email, opens } of doors)
  test(`the password opens the ${app} app without loading the page a second time`, async ({ open }) => {
    const page = await open(app);
    await page.goto('/sign-in');
    await page.waitForLoadState('networkidle');
    const documents: string[] = [];
    page.on('request', (request) => request.resourceType() === 'document' && documents.push(request.url()));
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('walk a little every day');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(`**${opens}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What the server fetches of itself on the way in comes from its own port.
    expect(documents).toEqual([]);
  });
