import { type CaseloadGroup, type RuleId, type Urgency, type Verdict } from '@cairn/vocabulary';

type Standing = {
  verdict: Verdict;
  /** Those that wait; a flag that is put off moves nobody. */
  openFlags: { rule: RuleId; urgency: Urgency }[];
  /** Days since the last log; null before the first. */
  silentDays: number | null;
  /** Days from which silence puts a patient among those without data. */
  quietFromDays: number;
};

const thisWeek: Urgency[] = ['2-days', '2-working-days', '7-days'];

/** The one group of the caseload a patient stands in: the most urgent that applies. */
export function groupOf({ verdict, openFlags, silentDays, quietFromDays }: Standing): CaseloadGroup {
  const speaking = openFlags.filter(({ rule }) => rule !== 'GAP');
  const has = (urgencies: Urgency[]) => speaking.some(({ urgency }) => urgencies.includes(urgency));
  if (has(['now'])) return 'emergency';
  if (has(['same-day'])) return 'same-day';
  if (has(thisWeek)) return 'due-this-week';
  if (speaking.length > 0 || verdict === 'stalled' || verdict === 'worsening') return 'off-track';
  const quiet = silentDays === null || silentDays >= quietFromDays;
  if (quiet || verdict === 'not-enough-data' || openFlags.length > 0) return 'no-data';
  return 'on-track';
}
