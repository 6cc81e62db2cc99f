import { PSFS_ACTIVITIES } from '@cairn/vocabulary';
import type { Prom } from './listProms.ts';

/** What the patient named for PSFS so far, in the order of naming. */
export function activitiesOf(proms: readonly Pick<Prom, 'instrument' | 'answers'>[]): string[] {
  const named = proms
    .filter(({ instrument }) => instrument === 'psfs')
    .flatMap(({ answers }) => (answers ?? []).flatMap(({ text }) => text ?? []));
  return [...new Map(named.toReversed().map((name) => [name.toLowerCase(), name])).values()]
    .toReversed()
    .slice(0, PSFS_ACTIVITIES);
}
