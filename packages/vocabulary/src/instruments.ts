import type { Instrument } from './instrument.ts';

/** What is published of a scored questionnaire. */
export interface InstrumentFacts {
  title: string;
  /** What it is about, for patients. */
  about: string;
  lowest: number;
  highest: number;
  better: 'lower' | 'higher';
  /** The smallest change that matters, in points; and as a share of the first score where one is published. */
  changePoints: number;
  changeShare: number | null;
  /** A score that counts as success or recovery; null where none is published. */
  goodAt: number | null;
  /** Weeks in which it is due, the first week being 0; `every` repeats the last step for as long as care goes on. */
  weeks: readonly number[];
  every: number | null;
  source: string;
}

/** @source clinical.md 3 */
export const instruments: Record<Instrument, InstrumentFacts> = {
  sbi: {
    title: 'Sciatica Bothersomeness Index',
    about: 'How much four symptoms bother you.',
    lowest: 0,
    highest: 24,
    better: 'lower',
    changePoints: 5,
    changeShare: null,
    goodAt: 6.5,
    weeks: [0, 2, 4, 6, 12],
    every: null,
    source: 'clinical.md 3 [11, 12]',
  },
  psfs: {
    title: 'Patient-specific functional scale',
    about: 'How well you can do up to three things that matter to you.',
    lowest: 0,
    highest: 10,
    better: 'higher',
    changePoints: 1.3,
    changeShare: null,
    goodAt: null,
    weeks: [0, 3, 6],
    every: null,
    source: 'clinical.md 3 [14]',
  },
  groc: {
    title: 'Global rating of change',
    about: 'How you are now, next to how you were at the start.',
    lowest: -5,
    highest: 5,
    better: 'higher',
    changePoints: 2.5,
    changeShare: null,
    goodAt: null,
    weeks: [2],
    every: 2,
    source: 'clinical.md 3 [19]',
  },
  rmdq: {
    title: 'Roland–Morris Disability Questionnaire',
    about: 'What your pain keeps you from doing.',
    lowest: 0,
    highest: 24,
    better: 'lower',
    changePoints: 5,
    changeShare: 0.3,
    goodAt: 2,
    weeks: [0, 6, 12],
    every: null,
    source: 'clinical.md 3 [1, 9]',
  },
};
