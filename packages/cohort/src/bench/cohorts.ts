import { Timeline } from '@cairn/vocabulary';
import { simulate, type Truth } from '../simulate.ts';

/** A patient of the bench: the timeline as parsed, and what is truly so. */
export interface BenchPatient {
  timeline: Timeline;
  truth: Truth;
}

/** Days that load and delays are measured over. */
export const DAYS = 84;

/** The patients of the base arm, a cohort a seed. */
export const cohortsOf = (seeds: readonly number[], patients: number): BenchPatient[][] =>
  seeds.map((seed) =>
    simulate({ seed, patients, days: DAYS }).map(({ timeline, truth }) => ({
      timeline: Timeline.parse(timeline),
      truth,
    })),
  );
