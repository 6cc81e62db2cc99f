import type { Page } from '@playwright/test';
import type { Database } from '@cairn/db';
import { aReferralOf, anInvitation, episodeOf } from '@cairn/db/factories';
import { inventedQuestionnaire } from './inventedQuestionnaire.ts';
import type { App } from './test.ts';

export type Screen = {
  name: string;
  app: App;
  /** The account that opens it; nobody when absent. */
  as?: string;
  path: string | ((db: Database) => Promise<string>);
  /** What to do on the page to come to the screen. */
  afterwards?: (page: Page) => Promise<void>;
};

const rosa = 'rosa.delgado@demo.cairn.example';
const maya = 'maya.okafor@demo.cairn.example';
const ruth = 'ruth.lindqvist@demo.cairn.example';
const sam = 'sam.whitfield@demo.cairn.example';

const luis = 'luis.ortega@demo.cairn.example';
const anna = 'anna.kovacs@demo.cairn.example';
const linh = 'linh.tran@demo.cairn.example';
const walter = 'walter.brandt@demo.cairn.example';

/** Answers the questions one by one until the one about the saddle, and that one with "new". */
async function answerSaddleNew(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  while (!(await heading.innerText()).includes('between your legs')) {
    const before = await heading.innerText();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, before);
  }
  await page.getByRole('button', { name: 'Yes, this is new or worse' }).click();
  await page.getByRole('heading', { name: 'Go to an emergency department now' }).waitFor();
}

/** Presses what opens a dialog, and waits for it: its code may still be on the way. */
async function openDialog(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor();
}

const chartOf =
  (given: string, family: string, page = '') =>
  async (db: Database) =>
    `/patients/${await episodeOf(db, given, family)}${page}`;

/** Every screen a person can come to. A new screen is a new line. */
export const screens: Screen[] = [
  { name: 'patient-sign-in', app: 'patient', path: '/sign-in' },
  {
    name: 'patient-invitation',
    app: 'patient',
    path: async (db) => `/invitation/${await anInvitation(db, maya)}`,
  },
  {
    name: 'patient-first-questions',
    app: 'patient',
    path: async (db) => `/invitation/${await anInvitation(db, maya)}`,
    afterwards: async (page) => {
      await page.getByLabel('I agree').check();
      await page.getByRole('button', { name: 'Begin' }).click();
      await page.getByRole('heading', { name: 'Which leg hurts?' }).waitFor();
    },
  },
  { name: 'patient-sign-in-link', app: 'patient', path: '/sign-in/a-link-that-nobody-sent-to-anyone' },
  { name: 'patient-today', app: 'patient', as: rosa, path: '/today' },
  { name: 'patient-test-walks', app: 'patient', as: luis, path: '/today' },
  {
    name: 'patient-test-walk',
    app: 'patient',
    as: luis,
    path: '/today',
    afterwards: (page) => page.getByRole('button', { name: 'Log a test walk' }).click(),
  },
  { name: 'patient-test-walks-done', app: 'patient', as: anna, path: '/today' },
  {
    name: 'patient-walk',
    app: 'patient',
    as: rosa,
    path: '/today',
    afterwards: async (page) => {
      await page.getByRole('button', { name: 'Add something else' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: 'A walk' }).check({ force: true });
      await dialog.getByRole('radio', { name: 'Leg before the walk 3' }).dispatchEvent('click');
      await dialog.getByRole('radio', { name: 'Leg at its worst on the walk 5' }).dispatchEvent('click');
      await dialog.getByText('Did sitting or bending forward ease it?').waitFor();
    },
  },
  { name: 'patient-check', app: 'patient', as: rosa, path: '/check' },
  { name: 'patient-questions', app: 'patient', as: linh, path: '/questions' },
  { name: 'patient-emergency', app: 'patient', as: linh, path: '/check', afterwards: answerSaddleNew },
  { name: 'patient-today-urgent', app: 'patient', as: walter, path: '/today' },
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
  { name: 'console-chart-dose', app: 'console', as: maya, path: chartOf('Oluwaseun', 'Adebayo') },
  { name: 'console-chart-first-dose', app: 'console', as: maya, path: chartOf('Anna', 'Kovács') },
  {
    name: 'console-dose-accept',
    app: 'console',
    as: maya,
    path: chartOf('Oluwaseun', 'Adebayo'),
    afterwards: (page) => openDialog(page, /^Accept \d+ min/),
  },
  {
    name: 'console-dose-decline',
    app: 'console',
    as: maya,
    path: chartOf('Oluwaseun', 'Adebayo'),
    afterwards: (page) => openDialog(page, 'Decline…'),
  },
  {
    name: 'console-plan-proposed',
    app: 'console',
    as: maya,
    path: chartOf('Oluwaseun', 'Adebayo', '/plan?from=proposal'),
  },
  {
    name: 'console-plan-first-dose',
    app: 'console',
    as: maya,
    path: chartOf('Anna', 'Kovács', '/plan?from=proposal'),
  },
  { name: 'console-refer', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado', '/refer') },
  { name: 'console-examine', app: 'console', as: maya, path: chartOf('Rosa', 'Delgado', '/examine') },
  { name: 'console-invite', app: 'console', as: maya, path: '/patients/invite' },
  { name: 'console-referrals', app: 'console', as: maya, path: '/referrals' },
  { name: 'console-letter', app: 'console', as: maya, path: async (db) => `/referrals/${await aReferralOf(db, maya)}` },
  { name: 'console-clinic', app: 'console', as: ruth, path: '/clinic' },
  { name: 'console-rules', app: 'console', as: ruth, path: '/clinic/rules' },
  { name: 'console-policy', app: 'console', as: ruth, path: '/clinic/policy' },
  { name: 'console-policy-read-only', app: 'console', as: sam, path: '/clinic/policy' },
  { name: 'console-policy-history', app: 'console', as: ruth, path: '/clinic/policy/history' },
  { name: 'console-questionnaires', app: 'console', as: ruth, path: '/clinic/questionnaires' },
  {
    name: 'console-questionnaire-preview',
    app: 'console',
    as: ruth,
    path: '/clinic/questionnaires',
    afterwards: async (page) => {
      await page.getByLabel('Or paste its text').fill(JSON.stringify(inventedQuestionnaire));
      await page.getByRole('button', { name: 'Check the file' }).click();
      await page.getByRole('region', { name: 'As patients see it' }).waitFor();
    },
  },
  { name: 'console-team', app: 'console', as: sam, path: '/team' },
  { name: 'console-not-found', app: 'console', as: maya, path: '/no-such-page' },
];
