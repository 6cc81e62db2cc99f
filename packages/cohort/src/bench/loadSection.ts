import { Policy, RuleId, sparingPolicy } from '@cairn/vocabulary';
import { alertLoad, type AlertLoad } from './alertLoad.ts';
import type { BenchPatient } from './cohorts.ts';
import type { Estimate } from '@cairn/rules';
import { aims, figure, inDays, share, table } from './table.ts';

const MOST_ALERTS = 1;
/** By how much the share of stalled patients that are found may fall. */
const LEAST_LOSS = 0.02;
/** Rules that no policy may make quieter. */
const safety = ['RF-E', 'RF-S', 'RF-W'] as const;

/** The policies whose load is compared with the default: the settings that differ. */
const compared: [string, object][] = [
  ['quiet for 42 days while unchanged', { unchangedDays: 42 }],
  ['sparing', sparingPolicy.settings],
];

const rateOf = ({ byRule }: AlertLoad, rule: RuleId) => byRule.get(rule)?.value ?? 0;

/** Flags per patient-month by the default policy and by more sparing ones. */
export function loadSection(cohorts: readonly BenchPatient[][], byDefault: AlertLoad): string {
  const loads = [
    ['default', byDefault] as const,
    ...compared.map(([name, settings]) => {
      return [name, alertLoad(cohorts, Policy.parse({ version: 1, ...settings }))] as const;
    }),
  ];
  const sparing = loads.at(-1)?.[1] ?? byDefault;
  const rowOf = (name: string, of: (load: AlertLoad) => Estimate | undefined) => [
    name,
    ...loads.map(([, load]) => {
      const estimate = of(load);
      return estimate ? figure(estimate) : '';
    }),
  ];
  const lost = byDefault.stalled.found.value - sparing.stalled.found.value;
  const fewer = safety.filter((rule) => rateOf(sparing, rule) < rateOf(byDefault, rule));
  const reached = ({ all, asShown }: AlertLoad) => `${figure(all)}, as a clinic has them ${figure(asShown)}`;
  return [
    '## Load and delay',
    `"Sparing" is the preset that clinics may choose, \`${JSON.stringify(sparingPolicy.settings)}\`. As a clinic has them: a ` +
      'rule raises no flag while one of its own is open, and each is closed on the day it is due. A patient-month is one of ' +
      'enrolment, whether the patient still logs or not.',
    aims([
      [
        'all therapist alerts under 1 per patient-month, default',
        reached(byDefault),
        byDefault.all.value < MOST_ALERTS,
      ],
      ['the same, sparing', reached(sparing), sparing.all.value < MOST_ALERTS],
      ['sparing: no flag of E, S and W less', fewer.length > 0 ? fewer.join(', ') : 'none', fewer.length === 0],
      [
        'sparing: truly stalled found, at most 0.02 less',
        `${share(sparing.stalled.found)}, default ${share(byDefault.stalled.found)}`,
        lost <= LEAST_LOSS,
      ],
    ]),
    table(
      ['flags per patient-month', ...loads.map(([name]) => name)],
      [
        ...RuleId.options.map((rule) => rowOf(rule, ({ byRule }) => byRule.get(rule))),
        rowOf('all but next review', ({ all }) => all),
        rowOf('the same, as a clinic has them', ({ asShown }) => asShown),
      ],
    ),
    table(
      ['days until a flag', 'median', 'upper quartile', 'found'],
      loads.map(([name, { stalled }]) => [
        `STALL-6, after day 42, truly stalled: ${name}`,
        inDays(stalled.median),
        inDays(stalled.upper),
        share(stalled.found),
      ]),
    ),
  ].join('\n\n');
}
