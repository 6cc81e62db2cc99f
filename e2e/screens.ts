import type { Database } from '@cairn/db';
import { episodeOf } from '@cairn/db/factories';
import type { App } from './test.ts';

export type Screen = {
  name: string;
  app: App;
  /** The account that opens it; nobody when absent. */
  as?: string;
  path: string | ((db: Database) => Promise<string>);
};

const rosa = 'rosa.delgado@demo.cairn.example';
const maya = 'maya.okafor@demo.cairn.example';
const ruth = 'ruth.lindqvist@demo.cairn.example';
const sam = 'sam.whitfield@demo.cairn.example';

const chartOf = (given: string, family: string, page = '') => async (db: Database) =>
  `/patients/${await episodeOf(db, given, family)}${page}`;

/** Every screen a person can come to. A new screen is a new line. */
export const screens: Screen[] = [
  { name: 'patient-sign-in', app: 'patient', path: '/sign-in' },
  { name: 'patient-today', app: 'patient', as: rosa, path: '/today' },
  { name: 'patient-check', app: 'patient', as: rosa, path: '/check' },
  { name: 'patient-progress', app: 'patient', as: rosa, path: '/progress' },
  { name: 'patient-plan', app: 'patient', as: rosa, path: '/plan' },
  { name: 'patient-urgent-help', app: 'patient', as: rosa, path: '/urgent-help' },
  { name: 'patient-outbox', app: 'patient', path: '/outbox' },
  { name: 'patient-not-found', app: 'patient', as: rosa, path: '/no-such-page' },
  { name: 'console-sign-in', app: 'console', path: '/sign-in' },
  { name: 'console-caseload', app: 'console', as: maya, path: '/caseload' },
  { name: 'console-chart', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado') },
  { name: 'console-chart-emergency', app: 'console', as: maya, path: chartOf('Walter', 'Brandt') },
  { name: 'console-plan', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado', '/plan') },
  { name: 'console-refer', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado', '/refer') },
  { name: 'console-examine', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado', '/examine') },
  { name: 'console-invite', app: 'console', as: maya, path: '/patients/invite' },
  { name: 'console-referrals', app: 'console', as: maya, path: '/referrals' },
  { name: 'console-clinic', app: 'console', as: ruth, path: '/clinic' },
  { name: 'console-team', app: 'console', as: sam, path: '/team' },
  { name: 'console-not-found', app: 'console', as: maya, path: '/no-such-page' },
];
