import { defaultPolicy } from '@cairn/vocabulary';
import { accuracySection } from './accuracySection.ts';
import { alertLoad } from './alertLoad.ts';
import { cohortsOf, DAYS } from './cohorts.ts';
import { loadSection } from './loadSection.ts';
import { worseSection } from './worseSection.ts';

export interface BenchOptions {
  seeds: readonly number[];
  /** Of each seed and arm. */
  patients: number;
}

/** The accuracy of the rules on synthetic patients as Markdown. Takes a minute or two with the usual options. */
export function report(options: BenchOptions): string {
  const { seeds, patients } = options;
  const cohorts = cohortsOf(seeds, patients);
  const byDefault = alertLoad(cohorts, defaultPolicy);
  return [
    '# Accuracy of the rules, measured',
    `Synthetic patients with known truth (clinical.md 7): ${patients} of each of the seeds ${seeds.join(', ')} in every ` +
      `arm; load and delays on the base arm, ${DAYS} days. Shares with 95 % intervals (Wilson); rates with those of the ` +
      'spread over seeds. Made by `npm run bench:rules`; the rules were tuned on other seeds: 1, 2 and 101.',
    accuracySection(options),
    worseSection(cohorts, byDefault),
    loadSection(cohorts, byDefault),
  ].join('\n\n');
}
