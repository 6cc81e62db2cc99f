import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './root.ts';
import { Trouble } from './Trouble.ts';

export interface Settings {
  /** Everything Cairn keeps on this machine: database, secrets, outbox, logs. */
  directory: string;
  patientPort: number;
  consolePort: number;
  /** The administrative connection to an outside Postgres; absent: the embedded one. */
  databaseUrl?: string;
  /** Where mail goes; absent: into the outbox. */
  smtpUrl?: string;
  /** No demo data: a database of its own beside the demo's. */
  empty: boolean;
}

/** @throws Trouble that names the wrong variable or option */
export function readSettings(env: NodeJS.ProcessEnv, args: string[]): Settings {
  const directory = env.CAIRN_DATA || '.cairn';
  const settings: Settings = {
    directory: isAbsolute(directory) ? directory : join(root, directory),
    patientPort: port(env, 'PATIENT_PORT', 3000),
    consolePort: port(env, 'CONSOLE_PORT', 3001),
    databaseUrl: databaseUrl(env),
    smtpUrl: env.SMTP_URL || undefined,
    empty: options(args).empty,
  };
  if (settings.patientPort === settings.consolePort) {
    throw new Trouble(`PATIENT_PORT and CONSOLE_PORT are both ${settings.patientPort}; give them different ones`);
  }
  return settings;
}

function options(args: string[]): { empty: boolean } {
  try {
    return parseArgs({ args, options: { empty: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new Trouble(`The only option is --empty (npm start -- --empty); got: ${args.join(' ')}`);
  }
}

function port(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const given = env[name];
  if (!given) return otherwise;
  if (!/^\d+$/.test(given) || Number(given) < 1 || Number(given) > 65_535) {
    throw new Trouble(`${name} is "${given}"; it must be a port from 1 to 65535`);
  }
  return Number(given);
}

function databaseUrl(env: NodeJS.ProcessEnv): string | undefined {
  const given = env.DATABASE_URL;
  if (!given) return undefined;
  const url = URL.parse(given);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || !url.hostname || url.pathname.length < 2) {
    throw new Trouble('DATABASE_URL must look like postgres://user:password@host:5432/database');
  }
  return given;
}
