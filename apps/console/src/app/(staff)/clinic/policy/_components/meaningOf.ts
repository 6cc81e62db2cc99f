import { type PolicySetting, type SettingValue, Tier, Urgency, tierRank, urgencyRank } from '@cairn/vocabulary';
import { valueWords } from './settingWords.ts';

/** Settings of which a higher value makes a rule fire on fewer patients, or on more. Others do not go one way. */
const fewerWhenHigher = new Set([
  'refractoryDays',
  'unchangedDays',
  'redFlags.cannotWalkNprs',
  'redFlags.painReliefNprs',
  'sev.nprs',
  'sev.days',
  'worse.rise',
  'worse.days',
  'worse.recentLogs',
  'worse.earlierLogs',
  'not4.exemptAt',
  'stall6.stalledFrom',
  'stall6.exemptAt',
  'stall12.nprs',
  'stall12.sbi',
  'stall12.onsetWeeks',
  'stall12.onsetNprs',
  'peripheral.days',
  'peripheral.earlierLogs',
  'gap.callDays',
]);
const moreWhenHigher = new Set([
  'sev.windowDays',
  'not4.under',
  'stall6.under',
  'stall6.unclearTo',
  'stall6.aloneUnder',
  'stall6.groc',
  'stall6.rmdqChange',
]);
const laterWhenHigher = new Set(['not4.day', 'stall6.day', 'stall12.day', 'verdict.fromDay']);

const soonerOrLater = (sooner: boolean) => (sooner ? 'a person must act sooner' : 'a person may act later');

function consequence({ path, unit, part }: PolicySetting, from: SettingValue, to: SettingValue): string {
  if (unit === 'urgency') return soonerOrLater(urgencyRank(Urgency.parse(to)) < urgencyRank(Urgency.parse(from)));
  if (unit === 'tier') return soonerOrLater(tierRank(Tier.parse(to)) < tierRank(Tier.parse(from)));
  if (path === 'emergencyNumber') return 'the emergency card tells every patient to call this number';
  if (part === 'quietHours') return 'reminders to patients wait at other hours; urgent help never waits';
  if (path === 'gap.nudgeDays') return to > from ? 'patients are reminded later' : 'patients are reminded sooner';
  if (part === 'dose') return 'walking doses proposed from then on; a replay shows flags, not doses';
  if (path === 'stall6.estimator') return 'other patients count as stalled; try it to see which';
  if (fewerWhenHigher.has(path)) return to > from ? 'fires on fewer patients' : 'fires on more patients';
  if (moreWhenHigher.has(path)) return to > from ? 'fires on more patients' : 'fires on fewer patients';
  if (laterWhenHigher.has(path)) return to > from ? 'patients are judged later' : 'patients are judged sooner';
  return 'fires on other days or patients; try it to see which';
}

/** What a changed setting means, as far as it can be told before it was tried: "From 3 to 4 days: fires on fewer patients." */
export const meaningOf = (setting: PolicySetting, from: SettingValue, to: SettingValue): string =>
  `From ${valueWords(setting, from)} to ${valueWords(setting, to)}: ${consequence(setting, from, to)}.`;
