import type { DoseReason } from '@cairn/vocabulary';
import { isUnder } from '../isUnder.ts';

type Sides = [id: string, measured: number | null, needed: number, words: string];

/** Holds when the measured value is at least what is needed. */
export const atLeast = (...[id, measured, needed, words]: Sides): DoseReason => ({
  id,
  met: measured === null ? null : !isUnder(measured, needed),
  measured,
  needed,
  words,
});

/** Holds when the measured value is at most what is needed. */
export const atMost = (...[id, measured, needed, words]: Sides): DoseReason => ({
  id,
  met: measured === null ? null : !isUnder(needed, measured),
  measured,
  needed,
  words,
});

/** Holds when the measured value is under what is needed. */
export const under = (...[id, measured, needed, words]: Sides): DoseReason => ({
  id,
  met: measured === null ? null : isUnder(measured, needed),
  measured,
  needed,
  words,
});
