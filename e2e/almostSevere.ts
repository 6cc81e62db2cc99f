import { type Page, expect } from '@playwright/test';
import type { Database } from '@cairn/db';
import { aPatient, painDays, therapistOf } from '@cairn/db/factories';
import { addDays, localDateIn, newId } from '@cairn/vocabulary';

/** The portal of a patient of a therapist's with two severe days behind, ready to log the third. */
export async function almostSevere(
  db: Database,
  therapist: string,
  familyName: string,
  openAs: (email: string) => Promise<Page>,
): Promise<Page> {
  const today = localDateIn(new Date(), 'America/Los_Angeles');
  const email = `vera.${newId()}@patient.example`;
  const { actor, episodeId } = await aPatient(db, {
    ...(await therapistOf(db, therapist)),
    startedOn: addDays(today, -2),
    givenName: 'Vera',
    familyName,
    email,
  });
  await painDays(db, actor, episodeId, addDays(today, -2), [8, 8]);
  const page = await openAs(email);
  await page.goto('/today');
  await page.waitForLoadState('networkidle');
  const form = page.getByRole('form', { name: 'Your pain' });
  await form.getByRole('radio', { name: 'Leg pain 8', exact: true }).check({ force: true });
  await form.getByRole('radio', { name: 'Back pain 3', exact: true }).check({ force: true });
  return page;
}

/** Saves the pain. @returns when the server answered */
export async function savePain(patient: Page): Promise<number> {
  const answer = patient.waitForResponse((response) => response.url().includes('log.painSubmit'));
  await patient.getByRole('button', { name: 'Save pain' }).click();
  expect((await answer).ok()).toBe(true);
  return performance.now();
}
