import type { CaseloadGroup } from '@cairn/vocabulary';

/** The groups of the caseload by name, and what each asks for. */
export const groupWords: Record<CaseloadGroup, { name: string; says: string }> = {
  emergency: { name: 'Emergency', says: 'call now' },
  'same-day': { name: 'Same day', says: 'a clinician speaks to the patient today' },
  'due-this-week': { name: 'Due this week', says: 'two to seven days' },
  'off-track': { name: 'Off track', says: 'stalled, worsening or waiting for a review' },
  'no-data': { name: 'No data', says: 'quiet, not begun, or too few logs to judge' },
  'on-track': { name: 'On track', says: 'next review' },
};
