/**
 * Measures every screen of the built apps as a slow phone sees it, and how soon they answer a person on a processor four
 * times slower: `npm run bench:web -- --runs 5 --screens 'patient-.*'`. `--applied` slows truly instead of reckoning.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { loadWords, machineWords } from '@cairn/api/machine';
import { connect } from '@cairn/db';
import { aSession } from '@cairn/db/factories';
import { buildApps } from '@cairn/local/buildApps';
import { readFirstLoad } from '@cairn/local/firstLoad';
import { openTestApps } from '@cairn/local/testApps';
import { freePort } from '@cairn/postgres';
import { chromium } from '../chromium.ts';
import { type Screen, screens } from '../screens.ts';
import { flagToConsole } from './flagToConsole.ts';
import { type Interaction, slowSession } from './interactions.ts';
import { patientDay, therapistHalfHour } from './journeys.ts';
import { type Visit, measureScreen } from './measureScreen.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    screens: { type: 'string', default: '.' },
    /** Slows the connection and the processor truly, instead of reckoning what that would do. */
    applied: { type: 'boolean', default: false },
    /** Only the sessions of presses and keys. */
    sessions: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Give a whole number: --runs 5.');
  process.exit(1);
}
const how = values.applied ? 'devtools' : 'simulate';
const aims = { score: 95, lcp: 1800, tbt: 200, inp: 200, flag: 1000 };

const median = (of: number[]) => of.toSorted((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
const range = (of: number[], digits = 0) =>
  `${median(of).toFixed(digits)} (${Math.min(...of).toFixed(digits)}–${Math.max(...of).toFixed(digits)})`;

const opened = new AsyncDisposableStack();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void opened.disposeAsync().finally(() => process.exit(130)));
try {
  console.log(machineWords());
  await buildApps(new AbortController().signal);
  const apps = await openTestApps();
  opened.defer(apps.close);
  const db = connect(apps.databaseUrl, 2);
  opened.defer(() => db.end());
  const found = await chromium();
  const port = await freePort();
  const browser = await playwright.launch({
    executablePath: found.executablePath,
    // An emulated graphics card draws on the processor that is measured, and holds up the page while it does.
    args: [
      ...found.args.filter((arg) => !/gl=|angle|swiftshader|in-process-gpu/.test(arg)),
      '--disable-gpu',
      '--disable-gpu-compositing',
      `--remote-debugging-port=${port}`,
    ],
  });
  opened.defer(() => browser.close());

  const urlOf = ({ app }: Pick<Screen, 'app'>) => (app === 'patient' ? apps.patientUrl : apps.consoleUrl);
  const cookieOf = async ({ app, as }: Pick<Screen, 'app' | 'as'>) =>
    as
      ? { name: `cairn-${app}.session`, value: await aSession(db, app === 'patient' ? 'patient' : 'staff', as) }
      : null;

  if (!values.sessions) {
    const loads = { patient: await readFirstLoad('patient'), console: await readFirstLoad('console') };
    // What is done on a page after it opened does not change how it opens; a page that is not there has no score.
    const chosen = screens.filter(
      ({ name, afterwards }) => !afterwards && !name.endsWith('not-found') && new RegExp(values.screens).test(name),
    );
    console.log(
      `\nLighthouse, mobile (${how}), ${runs} runs, medians (ranges); times in ms; aims: score ${aims.score}, LCP under ${aims.lcp}, TBT under ${aims.tbt}`,
    );
    console.log('screen | score | LCP | TBT | CLS | first load KiB | machine | load');
    for (const screen of chosen) {
      const path = typeof screen.path === 'string' ? screen.path : await screen.path(db);
      const cookie = await cookieOf(screen);
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run += 1)
        visits.push(await measureScreen(port, urlOf(screen) + path, cookie && `${cookie.name}=${cookie.value}`, how));
      const of = (key: Exclude<keyof Visit, 'lcpElement'>) => visits.map((visit) => visit[key]);
      const load =
        loads[screen.app].find(({ page }) => page === path) ??
        loads[screen.app].find(({ page }) => matches(page, path));
      const kept = median(of('score')) >= aims.score && median(of('lcp')) < aims.lcp && median(of('tbt')) < aims.tbt;
      console.log(
        [
          `${kept ? '✓' : '✗'} ${screen.name}`,
          range(of('score')),
          range(of('lcp')),
          range(of('tbt')),
          median(of('cls')).toFixed(3),
          load ? (load.bytes / 1024).toFixed(1) : '?',
          range(of('benchmark')),
          loadWords(),
        ].join(' | '),
      );
      if (!kept) console.log(`    painted last: ${visits.at(-1)?.lcpElement}`);
    }
  }

  const rosa = 'rosa.delgado@demo.cairn.example';
  const maya = 'maya.okafor@demo.cairn.example';
  const session = async (app: Screen['app'], as: string, width: number, height: number, script: typeof patientDay) => {
    const cookie = await cookieOf({ app, as });
    return cookie ? slowSession(browser, { url: urlOf({ app }), cookie, width, height }, script) : [];
  };
  const rounds: [string, Interaction[]][] = [
    ['a patient’s day', await session('patient', rosa, 390, 844, patientDay)],
    ['a therapist’s half hour', await session('console', maya, 1440, 900, therapistHalfHour)],
  ];
  for (const [name, done] of rounds) {
    const worst = Math.max(...done.map(({ ms }) => ms ?? 0));
    console.log(
      `\n${name} at a processor 4 times slower: INP ${worst} ms, aim under ${aims.inp} (load ${loadWords()})`,
    );
    for (const { what, ms } of done.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0)))
      console.log(`${String(ms ?? '<16').padStart(6)}  ${what}`);
  }

  const heard = await flagToConsole(browser, db, { patient: apps.patientUrl, console: apps.consoleUrl }, 5);
  console.log(
    `\nA severe log to the flag in an open console: ${range(heard)} ms, aim under ${aims.flag} (load ${loadWords()})`,
  );
} finally {
  await opened.disposeAsync();
}

/** `/patients/[episodeId]` matches `/patients/0192…?from=proposal`. */
function matches(page: string, path: string): boolean {
  const pattern = page.replace(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path.split('?')[0] ?? '');
}
