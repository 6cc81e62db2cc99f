import { expect, signInAs, test } from './test.ts';

const lead = 'ruth.lindqvist@demo.cairn.example';
const administrator = 'sam.whitfield@demo.cairn.example';

test('the lead makes severe pain stricter, tries it on the past, sees what is lost, and signs for tomorrow', async ({
  db,
  open,
}) => {
  const ruth = await open('console');
  await signInAs(db, ruth.context(), 'console', lead);
  await ruth.goto('/clinic');
  await ruth.getByRole('navigation', { name: 'Clinic' }).getByRole('link', { name: 'Policy' }).click();
  const draft = ruth.getByRole('heading', { level: 2, name: /^Policy \d+, draft$/ });
  await expect(draft).toBeVisible();
  const version = Number(/\d+/.exec(await draft.innerText())?.[0]);
  const sign = ruth.getByRole('button', { name: `Sign policy ${version}` });
  await expect(sign).toBeDisabled();
  await expect(ruth.getByText('always on')).toBeVisible();

  // A value that no days could meet is refused at its field.
  await ruth.getByRole('heading', { level: 3, name: 'Severe pain' }).click();
  const days = ruth.getByRole('textbox', { name: 'This many such days' });
  await days.fill('6');
  await expect(ruth.getByText('So many days cannot be among so few.')).toBeVisible();
  await days.fill('4');
  await expect(ruth.getByText('From 3 days to 4 days: fires on fewer patients.')).toBeVisible();
  await expect(ruth.getByText('1 value changed')).toBeVisible();

  await ruth.getByRole('button', { name: 'Try it on our past' }).click();
  await expect(ruth.getByRole('heading', { name: /\d+ flags? would have been \d+: [1-9]\d* lost/ })).toBeVisible({
    timeout: 60_000,
  });
  const lost = ruth
    .locator('section')
    .filter({ has: ruth.getByRole('heading', { name: /^Lost \d+$/ }) })
    .last();
  await expect(lost.getByRole('listitem').first()).toContainText('Severe pain. Pain 7 or more on 3 of the last 5 days');

  // Another draft must be tried before it is signed; the one that was tried can be.
  await days.fill('5');
  await expect(ruth.getByText('The draft has changed since it was tried.')).toBeVisible();
  await expect(sign).toBeDisabled();
  await days.fill('4');
  await sign.click();
  await expect(ruth.getByText('Say why.')).toBeVisible();
  await ruth.getByLabel('Why', { exact: true }).fill('Fewer repeat calls.');
  await sign.click();
  await expect(ruth.getByText(`Policy ${version} is signed and starts`)).toBeVisible();
  await expect(ruth.getByText(`when policy ${version} starts`)).toBeVisible();
  await expect(ruth.getByRole('heading', { level: 2, name: `Policy ${version + 1}, draft` })).toBeVisible();

  await ruth.getByRole('link', { name: 'History' }).click();
  const newest = ruth.getByRole('listitem').filter({ has: ruth.getByRole('heading', { name: `Policy ${version}` }) });
  await expect(newest).toContainText('to come');
  await expect(newest).toContainText('Fewer repeat calls.');

  const sam = await open('console');
  await signInAs(db, sam.context(), 'console', administrator);
  await sam.goto('/clinic/policy');
  await expect(sam.getByRole('heading', { level: 2, name: `Policy ${version}` })).toBeVisible();
  await expect(sam.getByRole('button', { name: /Sign policy/ })).toHaveCount(0);
});
