import type { Dose } from '@cairn/vocabulary';
import { count } from './count.ts';
import { timesWords } from './timesWords.ts';

/** The minutes in short, "12 → 9 min", and how often, "twice a day, 5 days". */
export function proposedDose(from: Dose | null, to: Dose): { minutes: string; often: string } {
  const changed = <Key extends keyof Dose>(key: Key) => from !== null && from[key] !== to[key];
  const times = changed('boutsPerDay') ? `${timesWords(from?.boutsPerDay ?? 0)} to ` : '';
  const days = changed('daysPerWeek') ? `${from?.daysPerWeek} to ` : '';
  return {
    minutes: `${changed('minutesPerBout') ? `${from?.minutesPerBout} to ` : ''}${to.minutesPerBout} min`,
    often: `${times}${timesWords(to.boutsPerDay)} a day, ${days}${count(to.daysPerWeek, 'day')}`,
  };
}
