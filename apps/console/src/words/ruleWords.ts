import type { RuleId } from '@cairn/vocabulary';

/** What a rule looks for, where only its name is at hand. */
export const ruleWords: Record<RuleId, string> = {
  'RF-E': 'Emergency answer',
  'RF-S': 'Answer, same day',
  'RF-W': 'Answer, within a week',
  'RF-R': 'Answer, next review',
  SEV: 'Severe pain',
  WORSE: 'Worsening',
  PERIPHERAL: 'Further down the leg',
  'STALL-6': 'No improvement at 6 weeks',
  'STALL-12': 'Still stalled, 12 weeks',
  'NOT-4': 'Under 15 % at 4 weeks',
  GAP: 'No logs',
};
