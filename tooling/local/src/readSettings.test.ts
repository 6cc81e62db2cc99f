import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './readSettings.ts';
import { root } from './root.ts';

test('everything has a default', () => {
  expect(readSettings({}, [])).toEqual({
    directory: join(root, '.cairn'),
    patientPort: 3000,
    consolePort: 3001,
    databaseUrl: undefined,
    smtpUrl: undefined,
    empty: false,
  });
});

test('everything can be chosen', () => {
  const databaseUrl = 'postgres://admin:word@db.example:5432/clinic';
  const env = { CAIRN_DATA: '/data', PATIENT_PORT: '80', CONSOLE_PORT: '81', DATABASE_URL: databaseUrl };
  expect(readSettings(env, ['--empty'])).toMatchObject({
    directory: '/data',
    patientPort: 80,
    consolePort: 81,
    databaseUrl,
    empty: true,
  });
});

test.each<[NodeJS.ProcessEnv, string[], string]>([
  [{ PATIENT_PORT: '0' }, [], 'PATIENT_PORT is "0"'],
  [{ CONSOLE_PORT: '65536' }, [], 'CONSOLE_PORT is "65536"'],
  [{ CONSOLE_PORT: 'http' }, [], 'CONSOLE_PORT is "http"'],
  [{ PATIENT_PORT: '3001' }, [], 'are both 3001'],
  [{ DATABASE_URL: 'mysql://host/name' }, [], 'DATABASE_URL must look like'],
  [{ DATABASE_URL: 'postgres://host' }, [], 'DATABASE_URL must look like'],
  [{}, ['--emtpy'], 'The only option is --empty'],
])('%o %o gives one clear line', (env, args, line) => {
  expect(() => readSettings(env, args)).toThrow(line);
});
