import { openTestApps } from '@cairn/local/testApps';

/** Starts both apps once for all tests; where they are reaches the workers in the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const apps = await openTestApps();
  process.env.E2E_PATIENT_URL = apps.patientUrl;
  process.env.E2E_CONSOLE_URL = apps.consoleUrl;
  process.env.E2E_DATABASE_URL = apps.databaseUrl;
  return apps.close;
}
