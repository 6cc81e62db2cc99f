import type { PolicyGroup } from './policyGroups.ts';
import { valueWords } from './settingWords.ts';
import type { SettingValue } from '@cairn/vocabulary';

/** What a group says in a line while it is folded; a name in braces stands for its value. */
const lines: Record<string, string> = {
  sev: '{sev.nprs} or more on {sev.days} of {sev.windowDays}',
  worse: 'up {worse.rise} points for {worse.days}',
  peripheral: '{peripheral.days} in a row',
  stall6: 'day {stall6.day}, under {stall6.under} better',
  fitted: 'day {stall6.day}, under {stall6.aloneUnder} better by the trend',
  stall12: 'day {stall12.day}, leg {stall12.nprs} or more',
  not4: 'day {not4.day}, under {not4.under} better',
  gap: 'reminder day {gap.nudgeDays}, call day {gap.callDays}',
  redFlags: 'same day, a week or next review',
  refractoryDays: 'quiet for {refractoryDays}',
  baseline: 'first {baseline.days}, last {current.days}',
  emergencyNumber: '{emergencyNumber}, quiet {quietHours.from} to {quietHours.to}',
  dose: 'towards {dose.targetMinutes} on {dose.targetDays}',
};

/** A folded group in a line: "7 or more on 3 of 5 days". */
export function groupLine({ id, settings }: PolicyGroup, valueOf: (path: string) => SettingValue | null): string {
  const line = lines[id === 'stall6' && valueOf('stall6.estimator') === 'fitted' ? 'fitted' : id] ?? '';
  return line.replace(/\{([\w.]+)\}/g, (_, path: string) => {
    const setting = settings.find((one) => one.path === path);
    const value = valueOf(path);
    if (!setting || value === null) return '…';
    const words = valueWords(setting, value);
    // "day 42" and "3 of 5 days" say the unit once.
    return line.includes(`day {${path}}`) || line.includes(`{${path}} of`) ? (words.split(' ')[0] ?? words) : words;
  });
}
