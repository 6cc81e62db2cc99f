import { join } from 'node:path';
import { demoAccounts } from '@cairn/api/demo';
import { consoleUrl, patientUrl } from './appServices.ts';
import type { Settings } from './readSettings.ts';
import { seconds } from './step.ts';

/** What a person needs to know once everything runs. */
export function readyBlock(settings: Settings, place: string, holdsDemo: boolean, milliseconds: number): string {
  const accounts = demoAccounts.map(
    ({ app, email, password, who }) => `    ${app.padEnd(8)} ${email.padEnd(30)} ${password.padEnd(24)} ${who}`,
  );
  return [
    '',
    `Cairn is ready after ${seconds(milliseconds)}.`,
    '',
    `  Patient portal  ${patientUrl(settings)}`,
    `  Console         ${consoleUrl(settings)}`,
    ...(holdsDemo ? ['', '  Demo accounts', ...accounts] : []),
    ...(settings.empty ? ['', '  The console begins with the page that creates the first clinic.'] : []),
    '',
    `  Data            ${place}`,
    ...(settings.smtpUrl ? [] : [`  Mail            ${join(settings.directory, 'outbox')}`]),
    `  Logs            ${join(settings.directory, 'logs')}`,
    '  Stop            Ctrl-C',
    '',
  ].join('\n');
}
