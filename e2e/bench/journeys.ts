import type { Page } from '@playwright/test';

type Act = (what: string, doIt: () => Promise<void>) => Promise<void>;

const rest = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
};

/** A patient's day: pain, then a walk. */
export async function patientDay(page: Page, act: Act): Promise<void> {
  await page.goto('/today');
  await rest(page);
  const pain = page.getByRole('form', { name: 'Your pain' });
  const tap = (name: string) => page.locator(`label:has(input[aria-label="${name}"])`).first().click();
  await pain.scrollIntoViewIfNeeded();
  await act('choose leg pain', () => tap('Leg pain 4'));
  await act('choose back pain', () => tap('Back pain 2'));
  await act('open "how far it reaches"', () => page.getByText('How far it reaches, and the night').click());
  await act('save pain', () => pain.getByRole('button', { name: 'Save pain' }).click());
  await act('open the walk', () => page.getByRole('button', { name: /^Log (a|the \w+) walk$/ }).click());
  const walk = page.getByRole('form', { name: 'Your walk' });
  await act('choose its minutes', () =>
    walk
      .getByRole('button', { name: /^\d+ min$/ })
      .first()
      .click(),
  );
  await act('leg before the walk', () => tap('Leg before the walk 3'));
  await act('leg at its worst', () => tap('Leg at its worst on the walk 5'));
  await act('save the walk', () => walk.getByRole('button', { name: 'Save the walk' }).click());
  await act('add something else', () => page.getByRole('button', { name: 'Add something else' }).click());
  await act('close it by Escape', () => page.keyboard.press('Escape'));
  await act('open Progress', () => page.getByRole('link', { name: 'Progress' }).click());
  await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
  await rest(page);
  await act('show it as a table', () => page.getByText('Table', { exact: true }).click());
  await act('and as a chart again', () => page.getByText('Chart', { exact: true }).click());
}

/** A therapist's half hour: the caseload by mouse and keys, a chart, a flag. */
export async function therapistHalfHour(page: Page, act: Act): Promise<void> {
  await page.goto('/caseload');
  await rest(page);
  await act('show only severe pain', () => page.getByRole('link', { name: 'Pain 7 or more' }).click());
  await rest(page);
  await act('show all again', () => page.getByRole('link', { name: 'Pain 7 or more' }).click());
  await rest(page);
  await act('sort by name', async () => void (await page.getByLabel('Sort').selectOption('name')));
  await rest(page);
  await act('sort by urgency', async () => void (await page.getByLabel('Sort').selectOption('urgency')));
  await rest(page);
  for (const key of ['j', 'j', 'k']) await act(`key ${key}`, () => page.keyboard.press(key));
  await act('type in the search', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('wal', { delay: 80 });
  });
  await page.goto('/caseload');
  await rest(page);
  await act('open a chart', () => page.getByRole('link', { name: 'Rosa Delgado' }).first().click());
  await page.getByText('Pain and walking').waitFor();
  await rest(page);
  await act('12 weeks to 6', () => page.getByText('6 weeks', { exact: true }).click());
  await act('to all weeks', () => page.getByText('All', { exact: true }).click());
  await act('to a table', () => page.getByText('Table', { exact: true }).first().click());
  await act('open "acknowledge"', () => page.getByRole('button', { name: 'Acknowledge…' }).first().click());
  const dialog = page.getByRole('dialog');
  await act('write the reason', () =>
    dialog.getByRole('textbox').pressSequentially('Called, will walk less.', { delay: 30 }),
  );
  await act('acknowledge', () => dialog.getByRole('button', { name: /^Acknowledge/ }).click());
}
