import type { Browser, Page } from '@playwright/test';
import type { Database } from '@cairn/db';
import { aSession } from '@cairn/db/factories';
import { almostSevere, savePain } from '../almostSevere.ts';

const maya = 'maya.okafor@demo.cairn.example';

/** Milliseconds from the server's answer to a severe log until an open console shows the flag's toast and its row, each round. */
export async function flagToConsole(
  browser: Browser,
  db: Database,
  urls: { patient: string; console: string },
  rounds: number,
): Promise<number[]> {
  const openAs = async (app: 'patient' | 'console', email: string): Promise<Page> => {
    const viewport = app === 'patient' ? { width: 390, height: 844 } : { width: 1440, height: 900 };
    const context = await browser.newContext({ baseURL: urls[app], viewport, reducedMotion: 'reduce' });
    const value = await aSession(db, app === 'patient' ? 'patient' : 'staff', email);
    await context.addCookies([{ name: `cairn-${app}.session`, value, url: urls[app] }]);
    return context.newPage();
  };
  const took: number[] = [];
  const console_ = await openAs('console', maya);
  for (let round = 0; round < rounds; round += 1) {
    const familyName = `Quist${'abcdefghij'[round]}`;
    await console_.goto(`/caseload?search=${familyName}`);
    await console_.getByText('Live', { exact: true }).waitFor();
    const patient = await almostSevere(db, maya, familyName, (email) => openAs('patient', email));
    const shown = Promise.all([
      console_.getByRole('status').getByText(`Severe pain: Vera ${familyName}`).waitFor(),
      console_.getByRole('link', { name: `Vera ${familyName}`, exact: true }).waitFor(),
    ]).then(() => performance.now());
    const answered = await savePain(patient);
    took.push((await shown) - answered);
    await patient.context().close();
  }
  await console_.context().close();
  return took;
}
