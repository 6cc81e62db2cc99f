import type { PolicySetting, SettingValue, Tier, Urgency } from '@cairn/vocabulary';

const urgencyWords: Record<Urgency, string> = {
  now: 'now',
  'same-day': 'the same day',
  '2-days': 'in 2 days',
  '2-working-days': 'in 2 working days',
  '7-days': 'in 7 days',
  '14-days': 'in 14 days',
  'weekly-queue': 'in the weekly queue',
  'next-review': 'at the next review',
};

const tierWords: Record<Tier, string> = { E: 'emergency', S: 'same day', W: 'within a week', R: 'next review' };

/** Titles that say more here than in the list of all settings. */
const titles: Record<string, string> = {
  'stall6.estimator': 'Judged by the means, or by a trend fitted to all logs',
  'stall6.severeUrgency': 'How soon a person must act, when that mean is so high',
};

export const titleOf = ({ path, title }: PolicySetting): string => titles[path] ?? title;

/** Shares and probabilities are shown and typed per cent. */
export const isShare = ({ unit }: PolicySetting): boolean => /^(share|probability)/.test(unit);

/** Behind a number: "days", "%", nothing for a point of a scale. */
export function unitWords(setting: PolicySetting): string {
  if (isShare(setting)) return '%';
  if (setting.unit === 'days with a log') return 'days';
  if (/points/.test(setting.unit) || setting.min === null) return '';
  return setting.unit === 'minutes' ? 'min' : setting.unit;
}

/** A number as it is typed: 0.2 of a share is 20. */
export const shown = (setting: PolicySetting, value: number): number =>
  isShare(setting) ? Number((value * 100).toFixed(2)) : value;

/** What was typed as the policy holds it: 20 of a share is 0.2. */
export const held = (setting: PolicySetting, typed: number): number =>
  isShare(setting) ? Number((typed / 100).toFixed(4)) : typed;

export function choiceWords(setting: PolicySetting, choice: string): string {
  if (setting.unit === 'urgency') return urgencyWords[choice as Urgency];
  if (setting.unit === 'tier') return tierWords[choice as Tier];
  if (setting.unit === 'estimator') return choice === 'means' ? 'means' : 'fitted trend';
  return choice;
}

/** A value with its unit: "3 days", "20 %", "in 2 working days". */
export function valueWords(setting: PolicySetting, value: SettingValue): string {
  if (typeof value === 'string') return choiceWords(setting, value);
  const unit = unitWords(setting);
  const number = String(shown(setting, value)).replace('-', '−');
  return unit ? `${number} ${value === 1 ? unit.replace(/s$/, '') : unit}` : number;
}
