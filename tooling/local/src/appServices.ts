import { createRequire } from 'node:module';
import { join } from 'node:path';
import { leanProcess } from '@cairn/api/leanProcess';
import type { Service } from './keepRunning.ts';
import type { Settings } from './readSettings.ts';
import { root } from './root.ts';

export const patientUrl = (settings: Settings) => `http://localhost:${settings.patientPort}`;
export const consoleUrl = (settings: Settings) => `http://localhost:${settings.consolePort}`;

/** Both apps and the worker, in the order in which they start. */
export function appServices(
  mode: 'start' | 'dev',
  settings: Settings,
  secrets: { auth: string },
  appDatabaseUrl: string,
): Service[] {
  const { DATABASE_URL: _administrative, ...inherited } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    ...(mode === 'start' && leanProcess),
    NODE_ENV: mode === 'start' ? 'production' : 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_DATABASE_URL: appDatabaseUrl,
    AUTH_SECRET: secrets.auth,
    AUTH_TRUST_HOST: 'true',
    CAIRN_PATIENT_URL: patientUrl(settings),
    CAIRN_CONSOLE_URL: consoleUrl(settings),
    ...(settings.smtpUrl ? { SMTP_URL: settings.smtpUrl } : { CAIRN_OUTBOX: join(settings.directory, 'outbox') }),
  };
  const log = (name: string) => (mode === 'start' ? join(settings.directory, 'logs', `${name}.log`) : undefined);
  const app = (name: string, folder: string, port: number, url: string): Service => {
    const cwd = join(root, 'apps', folder);
    const next = createRequire(join(cwd, 'package.json')).resolve('next/dist/bin/next');
    const program = mode === 'dev' ? [next, 'dev'] : [join(cwd, '.next/serve.mjs')];
    return {
      name,
      // This machine only: the demo's outbox and an empty installation are open to whoever reaches them.
      args: [...program, '--port', String(port), '--hostname', '127.0.0.1'],
      cwd,
      env: { ...env, AUTH_URL: url, PORT: String(port) },
      log: log(folder),
    };
  };
  return [
    app('The patient portal', 'patient', settings.patientPort, patientUrl(settings)),
    app('The console', 'console', settings.consolePort, consoleUrl(settings)),
    {
      name: 'The worker',
      args: [join(root, 'apps/worker', mode === 'dev' ? 'src/main.ts' : 'dist/main.mjs')],
      cwd: join(root, 'apps/worker'),
      env,
      log: log('worker'),
    },
  ];
}
