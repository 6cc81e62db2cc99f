import type { Estimate } from '@cairn/rules';
import { Policy, RuleId } from '@cairn/vocabulary';
import { arms, type ArmName } from '../arm.ts';
import { alertLoad, type AlertLoad } from './alertLoad.ts';
import { judgeCohorts } from './judgeCohorts.ts';
import { judges } from './judges.ts';

export interface BenchOptions {
  seeds: readonly number[];
  /** Of each seed and arm. */
  patients: number;
}

const share = ({ value, low, high }: Estimate) => `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const figure = ({ value, low, high }: Estimate) => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const inDays = (days: number) => (Number.isFinite(days) ? String(days) : 'never');
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (heads: string[], rows: string[][]) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

function accuracyTable(arm: ArmName, { seeds, patients }: BenchOptions): string {
  const rows = judgeCohorts(arm, seeds, patients).map((accuracy, index) => [
    judges[index]?.name ?? '',
    share(accuracy.sensitivity),
    share(accuracy.specificity),
    (accuracy.sensitivity.value + accuracy.specificity.value).toFixed(2),
    share(accuracy.ppv),
    share(accuracy.judged),
    share(accuracy.sensitivityOverAll),
  ]);
  const heads = ['', 'sensitivity', 'specificity', 'sum', 'PPV', 'judged', 'sensitivity over all'];
  return `### ${arm}\n\n${table(heads, rows)}`;
}

/** What a clinic might set to be called less: longer silences, and more days before a rule is sure. */
const sparing = {
  refractoryDays: 28,
  unchangedDays: 84,
  sev: { days: 4 },
  worse: { rise: 2.5 },
  peripheral: { days: 5 },
  gap: { callDays: 10 },
};

/** The policies whose load is compared: the thresholds as written, and what a clinic might set instead. */
const policies: [string, object][] = [
  ['as written', {}],
  ['quiet for 42 days while unchanged', { unchangedDays: 42 }],
  ['sparing', sparing],
  ['WORSE from 1.75 points', { worse: { rise: 1.75 } }],
  ['WORSE from 2.25 points', { worse: { rise: 2.25 } }],
  ['WORSE from 2.5 points', { worse: { rise: 2.5 } }],
];

function delayRow(name: string, { median, upper, found }: AlertLoad['worse']): string[] {
  return [name, inDays(median), inDays(upper), share(found)];
}

function loadTables({ seeds, patients }: BenchOptions): string {
  const loads = policies.map(
    ([name, settings]) => [name, alertLoad(seeds, patients, Policy.parse({ version: 1, ...settings }))] as const,
  );
  const [asWritten] = loads.map(([, load]) => load);
  if (!asWritten) throw new Error('No policy to compare.');
  const compared = loads.filter(([name]) => !name.startsWith('WORSE'));
  const loadRow = (name: string, of: (load: AlertLoad) => Estimate | undefined) => [
    name,
    ...compared.map(([, load]) => {
      const estimate = of(load);
      return estimate ? figure(estimate) : '';
    }),
  ];
  const loadTable = table(
    ['flags per patient-month', ...compared.map(([name]) => name)],
    [
      ...RuleId.options.map((rule) => loadRow(rule, ({ byRule }) => byRule.get(rule))),
      loadRow('all but next review', ({ all }) => all),
      loadRow('all but next review and weekly queue', ({ pressing }) => pressing),
    ],
  );
  const delayTable = table(
    ['days until a flag', 'median', 'upper quartile', 'found'],
    [
      delayRow('STALL-6, after day 42, truly stalled', asWritten.stalled),
      delayRow('WORSE, after a relapse', asWritten.worse),
      delayRow('WORSE, after a relapse of 2 points or more', asWritten.clearlyWorse),
    ],
  );
  const worseTable = table(
    ['WORSE', 'median delay', 'the same, relapse of 2 points', 'found', 'steady patients flagged in 84 days'],
    loads
      .filter(([name]) => name === 'as written' || name.startsWith('WORSE'))
      .map(([name, load]) => [
        name.replace('WORSE ', ''),
        inDays(load.worse.median),
        inDays(load.clearlyWorse.median),
        share(load.worse.found),
        share(load.falselyWorse),
      ]),
  );
  return `${loadTable}\n\n${delayTable}\n\n${worseTable}`;
}

/** The accuracy of the rules on synthetic patients as Markdown. Takes about a minute with the usual options. */
export function report(options: BenchOptions): string {
  const { seeds, patients } = options;
  const names = Object.keys(arms) as ArmName[];
  return [
    '# Accuracy of the rules, measured',
    `Synthetic patients with known truth (clinical.md 7): ${patients} of each of the seeds ${seeds.join(', ')} in every ` +
      'arm. Shares with 95 % intervals (Wilson); rates with those of the spread over seeds. Made by ' +
      '`npm run bench:rules`; the thresholds were tuned on seeds 1, 2 and 101.',
    '## Day 42: stalled or not',
    'Truly stalled: the level of days 29–42 is less than 30 % below that of days 1–7, and above 2. The fitted trend ' +
      'leaves out what it cannot tell; "over all" counts every truly stalled patient, judged or not.',
    ...names.map((arm) => accuracyTable(arm, options)),
    '## Load and delay, base arm, 84 days',
    `"Sparing" is the policy \`${JSON.stringify(sparing)}\`; the others differ from the default as they say.`,
    loadTables(options),
  ].join('\n\n');
}
