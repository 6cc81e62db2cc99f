/**
 * Lists of words in their order, without their schemas, so that a screen reads them without loading Zod.
 */

/** How far down the leg the pain reaches, nearest first. clinical.md 6, PERIPHERAL */
export const reaches = ['back', 'buttock', 'thigh', 'knee', 'calf', 'ankle', 'foot'] as const;

/** What an answer about safety calls for: emergency now, same day, within a week, next review. clinical.md 5 */
export const tiers = ['E', 'S', 'W', 'R'] as const;

/** 0 for the gravest. */
export const tierRank = (tier: (typeof tiers)[number]): number => tiers.indexOf(tier);

/** How soon a person must act on a flag, soonest first. */
export const urgencies = [
  'now',
  'same-day',
  '2-days',
  '2-working-days',
  '7-days',
  '14-days',
  'weekly-queue',
  'next-review',
] as const;

/** 0 for the most urgent; sorts flags and patients. */
export const urgencyRank = (urgency: (typeof urgencies)[number]): number => urgencies.indexOf(urgency);

/** The groups of the caseload, most urgent first; a patient stands in the first that applies. */
export const caseloadGroups = ['emergency', 'same-day', 'due-this-week', 'off-track', 'no-data', 'on-track'] as const;

/** The orders in which a caseload can be read, the usual one first. */
export const caseloadSorts = ['urgency', 'name', 'pain', 'last-log'] as const;

/** Where a referral stands, in the order it goes; `closed` carries the outcome. */
export const referralStatuses = ['sent', 'received', 'appointment', 'closed'] as const;

/** What plans of walking say of the ground. */
export const surfaces = ['flat', 'gentle-slopes', 'any'] as const;

/** The stretches that a plan can ask for. clinical.md 4 */
export const stretchNames = ['knee-hug', 'leg-glide', 'pelvic-tilt', 'hamstring', 'nerve-glide'] as const;

/** What an examination finds of a reflex, and of sensation. */
export const reflexFindings = ['absent', 'reduced', 'normal', 'brisk'] as const;
export const feelings = ['normal', 'reduced', 'absent'] as const;

/** How soon a referral asks to be seen. */
export const referralUrgencies = ['2-days', '7-days', '6-weeks'] as const;

/** What came of a flag. */
export const flagOutcomes = ['acted', 'referred', 'watched', 'not-useful'] as const;

/** What a member of staff can be. */
export const staffRoles = ['therapist', 'lead', 'administrator'] as const;
