import type { History, SafetyAnswers } from '@cairn/vocabulary';
import type { Random } from './random.ts';

type IntakeSafety = { history: History; answers: SafetyAnswers };

/** What people with plain sciatica tick, most of it for the next review only; weights A. */
const flags: [IntakeSafety, number][] = [
  [{ history: {}, answers: { gait: 'limited-by-pain' } }, 34],
  [{ history: {}, answers: { nightPain: 'wakes' } }, 30],
  [{ history: {}, answers: { painRelief: 'yes' } }, 12],
  [{ history: {}, answers: { legNumbness: 'known' } }, 10],
  [{ history: {}, answers: { malaise: 'yes' } }, 4],
  [{ history: { spinalMalformation: true }, answers: {} }, 4],
  [{ history: {}, answers: { weakness: 'known' } }, 3],
  [{ history: { osteoporosis: true }, answers: {} }, 1.5],
  [{ history: { longSteroidUse: true }, answers: {} }, 1],
  [{ history: {}, answers: { sexual: 'known' } }, 0.5],
];

const SHARE_WITH_A_FLAG = 0.8;

/** History and answers of one intake; 80 % carry at least one flag. @source clinical.md 7 [42] */
export function intakeAnswers(random: Random): IntakeSafety {
  const history: History = { cancer: random.chance(0.04) };
  const answers: SafetyAnswers = {};
  if (random.chance(SHARE_WITH_A_FLAG))
    for (let left = random.chance(0.4) ? 2 : 1; left > 0; left -= 1) {
      const flag = random.pick(flags);
      Object.assign(history, flag.history);
      Object.assign(answers, flag.answers);
    }
  return { history, answers };
}

/** How serious disease shows once it does. A */
const seriousSigns: [SafetyAnswers, number][] = [
  [{ urinary: 'new', saddle: 'new' }, 2],
  [{ weakness: 'quickly-worse' }, 2],
  [{ weakness: 'new' }, 3],
  [{ fever: 'yes', malaise: 'yes' }, 2],
  [{ weightLoss: 'yes', nightPain: 'persistent' }, 3],
];

export interface SeriousDisease {
  /** First day with signs. */
  day: number;
  answers: SafetyAnswers;
}

/** Serious disease in 0.9 % of patients, on a day of the monitoring; null in the others. @source clinical.md 7 [42] */
export const drawSeriousDisease = (random: Random, days: number): SeriousDisease | null =>
  random.chance(0.009) ? { day: Math.ceil(random.between(0, days)), answers: random.pick(seriousSigns) } : null;
