import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from '@playwright/test';

/** What starts a Chromium on this machine, for Playwright's `launchOptions` and for Lighthouse. */
export interface Browser {
  executablePath: string;
  args: string[];
}

/**
 * The system's Chromium or Chrome; else the one that Playwright installed; else the one unpacked from npm, which needs
 * nothing of the system. `CAIRN_CHROMIUM=sparticuz` forces the last.
 */
export async function chromium(): Promise<Browser> {
  if (process.env.CAIRN_CHROMIUM === 'sparticuz') return fromNpm();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium's sandbox refuses root
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const executablePath of [...candidates, playwright.executablePath()]) {
    if (await isExecutable(executablePath)) return { executablePath, args };
  }
  return fromNpm();
}

/** Of that package's arguments: one process cannot hold several sessions, and the browser's own checks shall hold. */
const unwanted = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content']);

async function fromNpm(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'; // makes it unpack the libraries it needs
  const { default: packed } = await import('@sparticuz/chromium');
  return { executablePath: await packed.executablePath(), args: packed.args.filter((arg) => !unwanted.has(arg)) };
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
